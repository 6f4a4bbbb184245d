import { Written } from '../messages/Written';

/** Where something was published: an address is linked, a title is text. */
export function PublishedAt({ place }: { place: string }) {
  return /^https?:\/\//.test(place) ? (
    <a href={place} target="_blank" rel="noreferrer">
      {place}
    </a>
  ) : (
    <Written>{place}</Written>
  );
}
