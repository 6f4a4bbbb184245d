/** What a chart can do for those who hold it. */
export interface Picture {
  /** The chart as a PNG in a data URL, on the given background. */
  png: (background: string) => string | undefined;
}
