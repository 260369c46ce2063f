/** The automatic styles of a document: each set of properties once, under a name of its own. */
export class OdfStyleSheet {
  readonly #names = new Map<string, string>();
  readonly #elements: string[] = [];

  /** The name of the style of a family that has these properties, made where there is none yet. */
  nameOf(family: string, properties: string): string {
    const key = `${family} ${properties}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `${family}-${this.#names.size + 1}`;
    this.#names.set(key, name);
    this.#elements.push(
      `<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`,
    );
    return name;
  }

  get elements(): string {
    return this.#elements.join("\n");
  }
}
