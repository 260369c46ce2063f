/** Whether the page stands in a frame of another page. */
export function isFramed(): boolean {
  return window.self !== window.top;
}

export function openTab(href: string): void {
  window.open(href, "_blank", "noopener");
}
