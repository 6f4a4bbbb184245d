import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../messages/stored';
import type { paths } from './schema';

const asWanted: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    // lists are served in several forms: a browser that takes any would get whichever comes first
    const accept = request.headers.get('Accept');
    if (accept === null || accept === '*/*') request.headers.set('Accept', 'application/json');
    return request;
  },
};

export const client = createClient<paths>({ baseUrl: '' });
client.use(asWanted);
