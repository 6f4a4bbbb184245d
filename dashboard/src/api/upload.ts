import { currentLanguage } from '../messages/stored';
import { ApiProblem } from './problem';
import { askWhoIsSignedIn, parsed } from './send';

export interface Upload {
  address: string;
  file: Blob;
  /** What is sent twice under one key is done once. */
  key: string;
  /** How much has been sent, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Sends a file as it is, and tells how far it is; what is refused, or does not arrive, is an ApiProblem. */
export function upload<T>({ address, file, key, onProgress }: Upload): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const said = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) return resolve(said as T);
      if (request.status === 401) void askWhoIsSignedIn();
      return reject(new ApiProblem(request.status, said, request.getResponseHeader('Retry-After')));
    };
    const away = () => reject(new ApiProblem(0, undefined));
    request.onerror = away;
    request.ontimeout = away;
    request.onabort = away;
    request.send(file);
  });
}
