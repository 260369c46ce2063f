import { test as base } from "@playwright/test";
import { newDatabase } from "@/tests/support/postgresql/new-database";
import { type Provider, samplesOf } from "./databases";
import { type Site, startSite } from "./site";

interface Options {
  /**
   * What the program holds when the test begins: the samples, looked at by many tests and changed by
   * none; the samples, for this test alone; or nothing.
   */
  readonly data: "samples" | "own-samples" | "nothing";
}

interface Expectations {
  /** The test breaks the connection itself, and the browser may say so. */
  readonly breaksConnections: boolean;
  /** The test sends what can't be read; the answer's status is told in the console as well. */
  readonly refusesFiles: boolean;
}

interface PerTest {
  readonly site: Pick<Site, "url">;
  /** Fails the test when the browser complains: an error, a refused script, a missing file. */
  readonly quietBrowser: undefined;
}

interface PerWorker {
  readonly provider: Provider;
  readonly sampleSite: Site;
}

/** A site with a copy of the samples, or with nothing, on a database of its own. */
async function siteWith(data: "samples" | "nothing", provider: Provider): Promise<Site> {
  const { dataDir, server, template } = samplesOf(provider);
  const [copyOf, from] = data === "samples" ? [dataDir, template ?? undefined] : [];
  if (server === null) return startSite(copyOf);
  const database = await newDatabase(server, from);
  const site = await startSite(copyOf, database.url);
  return {
    url: site.url,
    async stop() {
      await site.stop();
      await database.drop();
    },
  };
}

export const test = base.extend<Options & Expectations & PerTest, PerWorker>({
  data: ["samples", { option: true }],
  breaksConnections: [false, { option: true }],
  refusesFiles: [false, { option: true }],

  provider: ["sqlite", { option: true, scope: "worker" }],

  sampleSite: [
    async ({ provider }, use) => {
      const site = await siteWith("samples", provider);
      await use(site);
      await site.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  site: async ({ data, provider, sampleSite }, use) => {
    if (data === "samples") {
      await use(sampleSite);
      return;
    }
    const own = await siteWith(data === "nothing" ? "nothing" : "samples", provider);
    await use(own);
    await own.stop();
  },

  baseURL: async ({ site }, use) => use(site.url),

  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    // People are slower than a page's script; a test is not, and would press buttons in vain.
    page.goto = async (...target) => {
      const response = await goto(...target);
      await page.waitForLoadState("networkidle");
      return response;
    };
    await use(page);
  },

  quietBrowser: [
    async ({ page, breaksConnections, refusesFiles }, use) => {
      const complaints: { text: string; from: string }[] = [];
      const asked = new Set<string>();
      // A page that is not there is what some tests ask for.
      page.on("request", (request) => {
        if (request.isNavigationRequest()) asked.add(request.url());
      });
      page.on("console", (message) => {
        const isExpected =
          (breaksConnections && message.text().includes("net::ERR_FAILED")) ||
          (refusesFiles && /status of 4(?:13|22)/u.test(message.text()));
        if (message.type() !== "error" || isExpected) return;
        complaints.push({ text: message.text(), from: message.location().url });
      });
      page.on("pageerror", ({ message }) => complaints.push({ text: message, from: "" }));
      await use(undefined);
      const unexpected = complaints.filter(
        ({ text, from }) => !(asked.has(from) && text.includes("404 (Not Found)")),
      );
      if (unexpected.length > 0)
        throw new Error(
          `The browser complains:\n${unexpected.map(({ text, from }) => `${text} ${from}`).join("\n")}`,
        );
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
