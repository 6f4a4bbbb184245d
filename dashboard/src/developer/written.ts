/** Something to be run as it stands, but for where the suite is and in which language it is to answer. */
export interface Example {
  name: string;
  code: string;
}

/** An example for the suite that the page is of. */
export function written({ code }: Example, origin: string, language: string): string {
  return code.replaceAll('{address}', origin).replaceAll('{language}', language);
}
