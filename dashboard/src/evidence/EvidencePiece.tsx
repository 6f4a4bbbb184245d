import type { Evidence } from '../api/shapes';
import { formatDate } from '../messages/format';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { inWords } from './draft';
import styles from './evidence.module.css';

interface Props {
  piece: Evidence;
  /** Where its file is fetched. */
  address: string;
  /** Whether the reader may fetch it. */
  open: boolean;
}

/** A document by number, day and issuer; a link; a file, to be fetched by who may where it is kept here. */
export function EvidencePiece({ piece, address, open }: Props) {
  const { say } = useLanguage();
  const { kind, title, link, fileName, size } = piece;
  const kept = piece.stored && piece.withdrawn === undefined;
  const document = documentOf(piece);
  return (
    <>
      {say(`evidence.${kind}`)}: {title !== undefined && <Written>{title}</Written>}
      {title !== undefined && ' – '}
      {kind === 'LINK' && (
        <a href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      )}
      {kind === 'FILE' &&
        (kept && open ? (
          <a href={address} download={fileName}>
            <Written>{fileName ?? ''}</Written>
          </a>
        ) : (
          <>
            <Written>{fileName ?? ''}</Written> {!kept && <code>{piece.sha256}</code>}
          </>
        ))}
      {kind === 'FILE' && size !== undefined && ` (${inWords(size)})`}
      {kind !== 'DOCUMENT' && document !== '' && ', '}
      {document !== '' && <Written>{document}</Written>}
      {kind === 'FILE' && kept && !open && <span className={styles.closed}> – {say('evidence.closed')}</span>}
      {kind === 'FILE' && kept && piece.forEverybody && (
        <span className={styles.closed}> – {say('evidence.open')}</span>
      )}
    </>
  );
}

/** What a piece is called in a sentence. */
export function namedBy(piece: Evidence): string {
  return piece.title ?? piece.fileName ?? piece.documentNumber ?? piece.link ?? String(piece.number);
}

function documentOf({ documentNumber, documentDate, issuer }: Evidence): string {
  return [documentNumber, documentDate && formatDate(documentDate), issuer]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}
