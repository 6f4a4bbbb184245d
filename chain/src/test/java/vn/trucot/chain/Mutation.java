package vn.trucot.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.trucot.chain.Fault.Kind;

/** One change of a log or of its checkpoints, at random, and the fault that it is. */
record Mutation(int checkpoint, List<LogRow> rows, List<Signed> checkpoints, Fault expected) {

    /** The ways to change something. */
    enum Way {
        FIELD,
        BOUNDARY,
        NULL,
        DELETE,
        INSERT,
        REPEAT,
        SWAP_TEXTS,
        SWAP_ROWS,
        TRUNCATE,
        LINK,
        SIGNATURE,
        COUNT,
        TIME,
        KEY,
        RESIGNED,
        NO_CHECKPOINT
    }

    /**
     * A change of a row or checkpoint at random. The lists begin with the checkpoint of the changed row: what is before it is as it was
     * signed.
     *
     * @param whole whether to give the log from its beginning
     */
    static Mutation of(SignedLog log, Random random, Way way, boolean whole) {
        int row = random.nextInt(log.rows().size());
        int changed = log.checkpointOf(row);
        int from = whole ? 0 : changed;
        int upTo = Math.min(log.checkpoints().size(), changed + 3); // what follows a fault is not looked at
        int begin = log.begins().get(from);
        List<LogRow> rows = new ArrayList<>(log.rows().subList(begin, log.end(upTo - 1)));
        List<Signed> checkpoints = new ArrayList<>(log.checkpoints().subList(from, upTo));
        Fault fault = new Change(log, random, rows, checkpoints, row - begin, changed - from).make(way);
        return new Mutation(from, rows, checkpoints, fault);
    }

    private record Change(
            SignedLog log, Random random, List<LogRow> rows, List<Signed> checkpoints, int at, int checkpoint) {

        Fault make(Way way) {
            LogRow row = rows.get(at);
            long position = row.position();
            Signed signed = checkpoints.get(checkpoint);
            Checkpoint said = signed.checkpoint();
            return switch (way) {
                case FIELD -> {
                    rows.set(at, with(row, random.nextInt(5), "khác" + random.nextInt(9)));
                    yield new Fault(Kind.CHANGED, position);
                }
                case BOUNDARY -> {
                    rows.set(at, shifted(row));
                    yield new Fault(Kind.CHANGED, position);
                }
                case NULL -> {
                    int field = random.nextInt(5);
                    rows.set(at, with(row, field, row.fields().get(field) == null ? "" : null));
                    yield new Fault(Kind.CHANGED, position);
                }
                case DELETE -> {
                    rows.remove(at);
                    yield new Fault(Kind.MISSING, position);
                }
                case INSERT -> {
                    rows.add(at, SignedLog.row(random, position - 1));
                    yield new Fault(Kind.INSERTED, position - 1);
                }
                case REPEAT -> {
                    rows.add(at + 1, row);
                    yield new Fault(Kind.OUT_OF_ORDER, position);
                }
                case SWAP_TEXTS -> swapTexts(row);
                case SWAP_ROWS -> swapRows(row);
                case TRUNCATE -> {
                    rows.subList(at, rows.size()).clear();
                    yield new Fault(Kind.MISSING, position);
                }
                case LINK -> {
                    byte[] links = signed.links().packed();
                    int index = at - (int) (said.rows() - signed.links().size() - rowsBefore());
                    links[index * 40 + 8 + random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
                    checkpoints.set(checkpoint, new Signed(said, new Links(links)));
                    yield new Fault(Kind.LINK_CHANGED, position);
                }
                case SIGNATURE -> {
                    byte[] signature = said.signature().clone();
                    signature[random.nextInt(signature.length)] ^= (byte) (1 << random.nextInt(8));
                    replace(signed, said.rows(), said.at(), said.keyId(), signature);
                    yield new Fault(Kind.SIGNATURE, said.position());
                }
                case COUNT -> {
                    replace(signed, said.rows() + 1, said.at(), said.keyId(), said.signature());
                    yield new Fault(Kind.CHECKPOINT_CHANGED, said.position());
                }
                case TIME -> {
                    replace(signed, said.rows(), said.at().plusSeconds(1), said.keyId(), said.signature());
                    yield new Fault(Kind.SIGNATURE, said.position());
                }
                case KEY -> {
                    replace(signed, said.rows(), said.at(), "0123456789abcdef", said.signature());
                    yield new Fault(Kind.UNKNOWN_KEY, said.position());
                }
                case RESIGNED -> resigned(signed);
                case NO_CHECKPOINT -> withoutCheckpoint();
            };
        }

        /** Somebody who has the database and no key changes a row, and all links and hashes behind it as it should be. */
        private Fault resigned(Signed signed) {
            LogRow row = rows.get(at);
            rows.set(at, with(row, 0, "khác"));
            int first = (int) (signed.checkpoint().rows() - signed.links().size() - rowsBefore());
            Reached before = checkpoint == 0
                    ? log.before(log.checkpoints().indexOf(signed))
                    : checkpoints.get(checkpoint - 1).checkpoint().reached();
            Signed forged = new ChainBuilder(SignedLog.NAME, SigningKey.make())
                    .extend(
                            before,
                            rows.subList(first, first + signed.links().size()),
                            signed.checkpoint().at());
            Checkpoint said = forged.checkpoint();
            checkpoints.set(checkpoint, forged);
            replace(forged, said.rows(), said.at(), log.key().id(), said.signature());
            return new Fault(Kind.SIGNATURE, said.position());
        }

        /** Without the last one, what it signed is not yet signed: then the next to last goes. */
        private Fault withoutCheckpoint() {
            boolean isLast = checkpoint == checkpoints.size() - 1;
            if (isLast) { // nothing behind it tells; it is said twice instead
                checkpoints.add(checkpoints.get(checkpoint));
                return new Fault(
                        Kind.CHECKPOINT_MISSING,
                        checkpoints.get(checkpoint).checkpoint().position());
            }
            checkpoints.remove(checkpoint);
            return new Fault(
                    Kind.CHECKPOINT_MISSING,
                    checkpoints.get(checkpoint).checkpoint().position());
        }

        /** Rows of the log before the first of these. */
        private long rowsBefore() {
            Signed first = checkpoints.getFirst();
            return first.checkpoint().rows() - first.links().size();
        }

        private Fault swapTexts(LogRow row) {
            if (at == rows.size() - 1 || rows.get(at + 1).fields().equals(row.fields())) {
                rows.set(at, with(row, 1, "khác"));
            } else {
                LogRow next = rows.get(at + 1);
                rows.set(at, new LogRow(row.position(), next.fields()));
                rows.set(at + 1, new LogRow(next.position(), row.fields()));
            }
            return new Fault(Kind.CHANGED, row.position());
        }

        private Fault swapRows(LogRow row) {
            if (at == rows.size() - 1) {
                rows.remove(at);
            } else {
                rows.set(at, rows.get(at + 1));
                rows.set(at + 1, row);
            }
            return new Fault(Kind.MISSING, row.position());
        }

        private void replace(Signed signed, long count, Instant time, String keyId, byte[] signature) {
            Checkpoint said = signed.checkpoint();
            checkpoints.set(
                    checkpoint,
                    new Signed(
                            new Checkpoint(
                                    said.log(),
                                    said.number(),
                                    count,
                                    said.position(),
                                    said.hash(),
                                    time,
                                    keyId,
                                    signature),
                            signed.links()));
        }

        private static LogRow with(LogRow row, int field, @Nullable String text) {
            List<@Nullable String> fields = new ArrayList<>(row.fields());
            fields.set(field, text);
            return new LogRow(row.position(), fields);
        }

        /** The first letter of a field goes to the end of the one before: the same letters one after another. */
        private static LogRow shifted(LogRow row) {
            for (int i = 1; i < row.fields().size(); i++) {
                String before = row.fields().get(i - 1);
                String text = row.fields().get(i);
                if (before != null && text != null && !text.isEmpty()) {
                    return with(with(row, i - 1, before + text.charAt(0)), i, text.substring(1));
                }
            }
            return with(row, 0, "khác");
        }
    }
}
