import type { Localized } from "@/lib/domain/localized";

const say = (zh: string, en: string): Localized => ({ zh, en });

/**
 * Every failure that we expect and can explain: its HTTP status, and what is so and what to do, in
 * both languages, from the parameters of the case.
 */
const FAILURES = {
  INVALID_INPUT: {
    status: 400,
    text: ({ detail }: { detail: Localized }) => detail,
  },
  FORBIDDEN_ORIGIN: {
    status: 403,
    text: () =>
      say(
        "请求来自别的网站，已拒绝。请从本程序自己的页面操作。",
        "The request came from another site and was refused. Use this program's own pages.",
      ),
  },
  NOT_ALLOWED: {
    status: 403,
    text: () =>
      say(
        "您没有做这件事的权限。请联系管理员。",
        "You are not allowed to do this. Ask whoever runs this program.",
      ),
  },
  UNKNOWN_HOST: {
    status: 421,
    text: () =>
      say(
        "不认识这个主机名。请用 127.0.0.1 或 localhost 访问，或由管理员设置 PUBLIC_URL。",
        "This host name is not known. Use 127.0.0.1 or localhost, or let the operator set PUBLIC_URL.",
      ),
  },
  NOT_FOUND: {
    status: 404,
    text: ({ what }: { what: keyof typeof NOUNS }) =>
      say(
        `找不到这${NOUNS[what].zh}，可能已被删除或移动。请返回列表查看。`,
        `This ${NOUNS[what].en} can't be found; it may have been removed or moved. Go back to the list.`,
      ),
  },
  /** Two people at the same finding: the first decision stands. */
  FINDING_DECIDED: {
    status: 409,
    text: ({ by, at, state }: { by: string; at: string; state: keyof typeof STATES }) =>
      say(
        `${by} 已于 ${at} 将此项定为“${STATES[state].zh}”。您的决定没有保存，请刷新后再看。`,
        `${by} marked this as ${STATES[state].en} at ${at}. Your decision was not saved; reload to see theirs.`,
      ),
  },
  FINDING_CHANGED: {
    status: 409,
    text: () =>
      say(
        "报告在此期间被重新读取或更正，此项已变。请刷新后再决定。",
        "The report was read again or corrected meanwhile, and this finding has changed. Reload, then decide.",
      ),
  },
  NOTHING_TO_UNDO: {
    status: 409,
    text: () => say("没有可撤销的决定。", "There is no decision to undo."),
  },
  WRONG_STATE: {
    status: 409,
    text: () =>
      say(
        "它的状态已经变了，这一步现在做不了。请刷新后再看。",
        "Its state has changed and this step is no longer possible. Reload to see where it stands.",
      ),
  },
  READING_OUTDATED: {
    status: 409,
    text: () =>
      say(
        "这份报告是由较早版本的程序读取的，需要重新读取后才能使用。",
        "This report was read by an earlier version of the program. It has to be read again first.",
      ),
  },
  NAME_TAKEN: {
    status: 409,
    text: ({ name }: { name: string }) =>
      say(
        `已有机关叫“${name}”。可将报告移到该机关名下。`,
        `Another body is already called “${name}”. Move the reports to that body instead.`,
      ),
  },
  REPORT_EXISTS: {
    status: 409,
    text: ({ agency, year }: { agency: string; year: number }) =>
      say(
        `${agency}${year} 年已有来自同一文件的报告。`,
        `${agency} already has a report for ${year} from the same file.`,
      ),
  },
  FILE_TOO_LARGE: {
    status: 413,
    text: ({ megabytes }: { megabytes: number }) =>
      say(
        `文件超过 ${megabytes} MB。请只上传年度报告本身，或压缩其中的图片。`,
        `The file is larger than ${megabytes} MB. Upload the report alone, or make its pictures smaller.`,
      ),
  },
  TOO_MANY_FILES: {
    status: 422,
    text: ({ files }: { files: number }) =>
      say(
        `一批最多 ${files} 个文件。其余的请另起一批。`,
        `A batch takes up to ${files} files. Put the others into another batch.`,
      ),
  },
  PAGE_NOT_SHOWN: {
    status: 422,
    text: () =>
      say(
        "这一页显示不出来。请改看文字，或下载原文件。",
        "This page can't be shown. Look at the text instead, or download the original.",
      ),
  },
  /** A draft that can't be read; the reader's own words say why. */
  UNREADABLE: {
    status: 422,
    text: ({ message }: { message: Localized }) => message,
  },
  TOO_BUSY: {
    status: 503,
    text: () =>
      say(
        "同时检查的人太多，这份没有查。请过几秒再试。",
        "Too many drafts are being checked at once, and this one was not. Try again in a few seconds.",
      ),
  },
  INTERNAL: {
    status: 500,
    text: () =>
      say(
        "服务器出错了，未作任何更改。请重试；若仍如此，请查看服务器日志。",
        "The server failed and changed nothing. Try again; if it stays so, see the server's log.",
      ),
  },
} as const;

const NOUNS = {
  agency: say("个机关", "body"),
  report: say("份报告", "report"),
  finding: say("条问题", "finding"),
  upload: say("个文件", "file"),
  batch: say("批上传", "batch"),
  file: say("个文件", "file"),
  figure: say("项数字", "figure"),
  page: say("一页", "page"),
  region: say("个地区", "region"),
} as const;

const STATES = {
  open: say("未决", "open"),
  later: say("稍后处理", "to be looked at later"),
  confirmed: say("报告有误", "an error of the report"),
  misread: say("读取有误", "our misreading"),
  dismissed: say("无碍", "fine"),
} as const;

type Failures = typeof FAILURES;
export type AppErrorCode = keyof Failures;

/**
 * A failure that we expect and can explain to the user. Anything else that is thrown is a bug, and
 * the framework's error boundary shows it as one.
 *
 * What is wrong with a report is no error: it is a finding, and it is data.
 */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: AppErrorCode,
    /** Shown as it stands: no internals, no paths. */
    readonly userMessage: Localized,
  ) {
    super(`${code}: ${userMessage.en}`);
  }

  get httpStatus(): number {
    return FAILURES[this.code].status;
  }

  toJSON(): { code: AppErrorCode; message: Localized } {
    return { code: this.code, message: this.userMessage };
  }
}

/** The error of a code, its texts made from the parameters that this code needs. */
export function appError<Code extends AppErrorCode>(
  code: Code,
  ...parameters: Parameters<Failures[Code]["text"]>
): AppError {
  // The parameters are those of this very code; the compiler can't follow a lookup by a generic.
  const text = FAILURES[code].text as (...given: typeof parameters) => Localized;
  return new AppError(code, text(...parameters));
}

/** For `catch` blocks: keep what we can explain, rethrow everything else. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}
