/** What is wrong with one value. */
export interface Mistake {
  /** Where it stands: a field, or a place like `lines/0/figures/villages`. */
  field: string;
  reason: string;
  /** Of a file, from 1. */
  row?: number;
}

/** What the gateway says went wrong (RFC 9457), or what kept it from answering. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly code: string | undefined;
  readonly traceId: string | undefined;
  readonly mistakes: readonly Mistake[];
  /** Seconds after which to ask again, where the gateway says so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, body: unknown, retryAfter?: string | null) {
    const fields = isFields(body) ? body : {};
    const title = text(fields['title']) ?? `HTTP ${status}`;
    super(title);
    this.name = 'ApiProblem';
    this.status = status;
    this.title = title;
    this.detail = text(fields['detail']);
    this.code = text(fields['code']) ?? text(fields['type'])?.split(/[/#:]/).at(-1);
    this.traceId = text(fields['traceId']);
    this.mistakes = mistakesOf(fields['errors']);
    this.retryAfter = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) : undefined;
  }

  /** Whether asking again can help. */
  get passing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

function mistakesOf(errors: unknown): Mistake[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter(isFields).map((error) => ({
    field: text(error['field']) ?? text(error['pointer'])?.replace(/^\//, '') ?? '',
    reason: text(error['reason']) ?? '',
    ...(typeof error['row'] === 'number' ? { row: error['row'] } : {}),
  }));
}

function isFields(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
