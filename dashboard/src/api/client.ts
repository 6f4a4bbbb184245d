import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../messages/stored';
import { askedAsOf } from './asOf';
import type { paths } from './schema';

const asWanted: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    // lists are served in several forms: a browser that takes any would get whichever comes first
    const accept = request.headers.get('Accept');
    if (accept === null || accept === '*/*') request.headers.set('Accept', 'application/json');
    const address = askedAsOf(request.url);
    return address === request.url ? request : new Request(address, request);
  },
};

export const client = createClient<paths>({ baseUrl: '' });
client.use(asWanted);
