import { ApiProblem } from './problem';

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer; a problem is thrown, so that the query keeps it. */
export async function read<T>(request: Promise<Answer<T>>): Promise<NonNullable<T>> {
  let answer: Answer<T>;
  try {
    answer = await request;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem(0, undefined);
  }
  if (!answer.response.ok || answer.data === undefined || answer.data === null) {
    const { status, headers } = answer.response;
    throw new ApiProblem(status, answer.error, headers.get('Retry-After'));
  }
  return answer.data;
}
