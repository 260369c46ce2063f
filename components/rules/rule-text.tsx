import Markdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { Table, Td, Th } from "@/components/ui/table";

const COMPONENTS: Components = {
  h2: ({ children }) => <h2 className="mt-8 mb-2 text-lg">{children}</h2>,
  h3: ({ children }) => <h3 className="mt-5 mb-1.5 text-base">{children}</h3>,
  p: ({ children }) => <p className="my-2.5">{children}</p>,
  ul: ({ children }) => <ul className="my-2.5 list-disc space-y-1 pl-5">{children}</ul>,
  ol: ({ children }) => <ol className="my-2.5 list-decimal space-y-1 pl-5">{children}</ol>,
  table: ({ children }) => (
    <div className="my-4 w-fit max-w-full">
      <Table className="w-auto">{children}</Table>
    </div>
  ),
  th: ({ children, style }) =>
    // The corner over the rows' names is no heading of anything.
    children === undefined ? (
      <td />
    ) : (
      <Th align={style?.textAlign === "right" ? "right" : "left"} className="pr-8">
        {children}
      </Th>
    ),
  td: ({ children, style }) => (
    <Td align={style?.textAlign === "right" ? "right" : "left"} className="pr-8">
      {children}
    </Td>
  ),
  code: ({ children }) => (
    <code className="rounded-sm bg-sunken px-1 font-mono text-xs">{children}</code>
  ),
  a: ({ children, href }) => (
    <a href={href} className="prose-link">
      {children}
    </a>
  ),
};

/** A check explained: our own Markdown, drawn with our own elements. */
export function RuleText({ markdown }: { markdown: string }) {
  return (
    <div className="max-w-[44rem] text-sm leading-[1.7]">
      <Markdown remarkPlugins={[remarkGfm]} components={COMPONENTS}>
        {markdown}
      </Markdown>
    </div>
  );
}
