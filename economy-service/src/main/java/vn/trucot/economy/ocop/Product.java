package vn.trucot.economy.ocop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** An OCOP product of a commune. */
@Entity
class Product {

    private static final int LOADED_TOGETHER = 1_000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column
    private String code;

    @Column
    private String name;

    @Column
    private String producer;

    @Column
    private OrgUnitId commune;

    @Column
    private short stars;

    @Column
    private LocalDate recognisedOn;

    @Column
    private @Nullable LocalDate endedOn;

    @Column
    private boolean demo;

    @ElementCollection
    @CollectionTable(name = "product_listing", joinColumns = @JoinColumn(name = "product_id"))
    @OrderBy("from, marketplace, to")
    @BatchSize(size = LOADED_TOGETHER)
    private List<Listing> listings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_sale", joinColumns = @JoinColumn(name = "product_id"))
    @OrderBy("month")
    @BatchSize(size = LOADED_TOGETHER)
    private List<Sale> sales = new ArrayList<>();

    protected Product() {}

    /** A new one. */
    Product(UUID id, ProductRequest asked) {
        this.id = id;
        take(asked);
    }

    /** Becomes what is asked for; false if it is that already. */
    boolean change(ProductRequest asked) {
        if (state().equals(asked.withId(id))) {
            return false;
        }
        take(asked);
        return true;
    }

    private void take(ProductRequest asked) {
        code = asked.code();
        name = asked.name();
        producer = asked.producer();
        commune = asked.commune();
        stars = asked.stars().shortValue();
        recognisedOn = asked.recognisedOn();
        endedOn = asked.endedOn();
        demo = asked.demo();
        replace(listings, asked.listings());
        replace(sales, asked.sales());
    }

    /** Touches the list only if it changes: a touched one is written anew. */
    private static <T> void replace(List<T> list, List<T> asked) {
        if (!List.copyOf(list).equals(asked)) {
            list.clear();
            list.addAll(asked);
        }
    }

    /** What a client would send to make it what it is. */
    ProductRequest state() {
        return new ProductRequest(
                id, code, name, producer, commune, (int) stars, recognisedOn, endedOn, listings, sales, demo);
    }

    ProductView view() {
        ProductRequest state = state();
        return new ProductView(
                id,
                code,
                name,
                producer,
                commune,
                stars,
                recognisedOn,
                endedOn,
                state.listings(),
                state.sales(),
                demo,
                version);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    OrgUnitId commune() {
        return commune;
    }

    long version() {
        return version;
    }
}
