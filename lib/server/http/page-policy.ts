import "server-only";

/**
 * The Content-Security-Policy of a page: scripts run by the request's nonce alone, so that nothing
 * out of a report can ever run. Charts place themselves by style attributes, which can't be nonced.
 *
 * @param isDevelopment the development server evaluates code and injects styles
 * @param path of the page: those under /embed are made for other sites to show in a frame, and hold
 *   nothing that a click in such a frame could change
 */
export function pagePolicy(nonce: string, isDevelopment: boolean, path: string): string {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'`;
  return [
    "default-src 'self'",
    `script-src ${scripts}${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src-elem 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${path.startsWith("/embed/") ? "*" : "'none'"}`,
  ].join("; ");
}
