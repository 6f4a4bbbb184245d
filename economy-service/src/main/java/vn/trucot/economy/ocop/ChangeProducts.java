package vn.trucot.economy.ocop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.history.RecordHistory;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.measure.DaySpan;
import vn.trucot.pillar.measure.MeasureRecords;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.RecordChanges;
import vn.trucot.pillar.record.Saved;
import vn.trucot.pillar.record.StoredRecords;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Changes products and counts again what they change, in one transaction. */
@ApplicationScoped
@Transactional
class ChangeProducts {

    private final ProductRepository products;
    private final ProductRules rules;
    private final MeasureRecords measures;
    private final RecordHistory history;
    private final Clock clock;

    ChangeProducts(
            ProductRepository products,
            ProductRules rules,
            MeasureRecords measures,
            RecordHistory history,
            Clock clock) {
        this.products = products;
        this.rules = rules;
        this.measures = measures;
        this.history = history;
        this.clock = clock;
    }

    BatchSummary put(Batch<ProductRequest> batch, BatchMode mode) {
        StoredRecords<Product, String> stored = prepare(batch);
        RecordChanges changes = new RecordChanges();
        batch.accepted(mode)
                .forEach(asked -> store(stored, stored.idOf(asked.id(), asked.code(), clock), asked, changes));
        count(changes, "ocop-products/batch");
        return changes.summary(batch);
    }

    Saved<ProductView> put(UUID id, ProductRequest asked, @Nullable IfMatch expected) {
        Batch<ProductRequest> single = Batch.single(asked.withId(id));
        StoredRecords<Product, String> stored = prepare(single);
        Product before = stored.find(id);
        IfMatch.check(expected, before == null ? null : before.version());
        RecordChanges changes = new RecordChanges();
        Product saved = store(stored, id, single.accepted(BatchMode.ALL).getFirst(), changes);
        count(changes, ProductMeasures.KIND.path(id));
        return new Saved<>(saved.view(), saved.version(), before == null);
    }

    void delete(UUID id, @Nullable IfMatch expected) {
        Product stored = lock(List.of(), Set.of(id), Set.of()).find(id);
        if (stored == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "there is no OCOP product " + id);
        }
        IfMatch.check(expected, stored.version());
        RecordChanges changes = new RecordChanges();
        touch(changes, stored.state(), null);
        history.deleting(ProductMeasures.KIND, id, ProductMeasures.KIND.path(id));
        products.delete(stored);
        count(changes, ProductMeasures.KIND.path(id));
    }

    private void count(RecordChanges changes, String cause) {
        products.flush();
        changes.keep(history, ProductMeasures.KIND, cause);
        changes.measure(measures, ProductMeasures.OF_COMMUNE, cause);
    }

    /** Checks, locks the communes, and only then looks at what is stored. */
    private StoredRecords<Product, String> prepare(Batch<ProductRequest> batch) {
        rules.check(batch);
        StoredRecords<Product, String> stored = lock(
                batch.rows().map(row -> row.value().commune()).toList(),
                batch.rows()
                        .map(row -> row.value().id())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                batch.rows().map(row -> row.value().code()).collect(Collectors.toSet()));
        stored.rejectClashes(batch, "code", ProductRequest::id, ProductRequest::code);
        return stored;
    }

    private StoredRecords<Product, String> lock(List<OrgUnitId> asked, Set<UUID> ids, Set<String> codes) {
        Set<OrgUnitId> communes = new HashSet<>(asked);
        communes.addAll(products.communesOf(ids, codes));
        measures.lock(communes);
        List<Product> found = products.named(ids, codes);
        found.stream()
                .filter(product -> !communes.contains(product.commune()))
                .findFirst()
                .ifPresent(product -> {
                    throw new Problem(
                            ProblemCode.CONFLICT,
                            "OCOP product " + product.code() + " moves to another commune just now; try again");
                });
        return new StoredRecords<>(found, Product::id, Product::code);
    }

    private Product store(StoredRecords<Product, String> stored, UUID id, ProductRequest asked, RecordChanges changes) {
        Product there = stored.find(id);
        if (there == null) {
            Product created = new Product(id, asked);
            products.persist(created);
            changes.created(id);
            touch(changes, null, asked);
            return created;
        }
        ProductRequest before = there.state();
        if (!there.change(asked)) {
            changes.unchanged();
            return there;
        }
        changes.updated(id);
        touch(changes, before, asked);
        return there;
    }

    private static void touch(RecordChanges changes, @Nullable ProductRequest before, @Nullable ProductRequest after) {
        List<DaySpan> spans = ProductDifference.spans(before, after);
        Stream.of(before, after)
                .filter(Objects::nonNull)
                .map(ProductRequest::commune)
                .forEach(commune -> spans.forEach(span -> changes.touch(commune, span)));
    }
}
