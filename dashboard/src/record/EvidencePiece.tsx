import type { Evidence } from '../api/shapes';
import { formatDate } from '../messages/format';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';

/** A document by number, day and issuer; a link; a file, to be fetched where it is kept here. */
export function EvidencePiece({ piece, address }: { piece: Evidence; address: string }) {
  const { say } = useLanguage();
  const { kind, title, link, fileName } = piece;
  return (
    <>
      {say(`evidence.${kind}`)}: {title !== undefined && <Written>{title}</Written>}
      {title !== undefined && ' – '}
      {kind === 'DOCUMENT' && <Written>{documentOf(piece)}</Written>}
      {kind === 'LINK' && (
        <a href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      )}
      {kind === 'FILE' &&
        (piece.stored && piece.withdrawn === undefined ? (
          <a href={address} download={fileName}>
            <Written>{fileName ?? ''}</Written>
          </a>
        ) : (
          <>
            <Written>{fileName ?? ''}</Written> <code>{piece.sha256}</code>
          </>
        ))}
    </>
  );
}

function documentOf({ documentNumber, documentDate, issuer }: Evidence): string {
  return [documentNumber, documentDate && formatDate(documentDate), issuer]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}
