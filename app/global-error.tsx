"use client";

/**
 * When even the frame fails there are no words to fetch and no styles to count on: the one text that
 * stands in the code, in both languages.
 */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <h1>程序出错了</h1>
        <p>数据没有改动。请重试；若仍如此，请查看服务器日志。</p>
        <p lang="en">
          The program failed and changed nothing. Try again; if it stays so, see the server’s log.
        </p>
        <button type="button" onClick={reset}>
          重试 / Try again
        </button>
      </body>
    </html>
  );
}
