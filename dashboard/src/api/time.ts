import { client } from './client';

/** The time of the gateway, by whose clock nothing may be asked of the future. */
export async function timeThere(): Promise<Date> {
  const { response } = await client.GET('/api/v1/status', { cache: 'no-store' });
  const said = response.headers.get('Date');
  return said === null ? new Date() : new Date(said);
}
