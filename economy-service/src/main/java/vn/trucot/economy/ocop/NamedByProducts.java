package vn.trucot.economy.ocop;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trucot.economy.marketplace.Marketplace;
import vn.trucot.economy.marketplace.Marketplaces;
import vn.trucot.economy.ocop.Product.Listing;
import vn.trucot.pillar.register.NamedThings;
import vn.trucot.pillar.register.Naming;

/** A product is listed and sold on marketplaces that there are, while they are there. */
@Singleton
class NamedByProducts implements NamedThings<Product> {

    private final Marketplaces marketplaces;

    NamedByProducts(Marketplaces marketplaces) {
        this.marketplaces = marketplaces;
    }

    @Override
    public String collection() {
        return Products.COLLECTION;
    }

    @Override
    public void check(List<Naming<Product>> products, Predicate<String> brought) {
        products.forEach(product -> {
            checkKnown(product, "listings", asked -> asked.listings().stream().map(Listing::marketplace));
            checkKnown(product, "sales", asked -> asked.sales().stream()
                    .flatMap(sale -> Stream.ofNullable(sale.marketplace())));
            product.newly(asked -> asked.listings().stream()).forEach(listing -> checkActive(listing, product));
        });
    }

    private void checkKnown(Naming<Product> product, String field, Function<Product, Stream<String>> named) {
        product.newly(named).stream()
                .filter(name -> marketplaces.find(name) == null)
                .forEach(name -> product.mistakes()
                        .invalid(
                                field,
                                field + " names '" + name + "', but there is no such marketplace; there are "
                                        + marketplaces.all().stream()
                                                .map(Marketplace::code)
                                                .collect(Collectors.joining(", "))));
    }

    private void checkActive(Listing listing, Naming<Product> product) {
        Marketplace place = marketplaces.find(listing.marketplace());
        if (place != null && !place.isActiveOn(listing.from())) {
            product.mistakes()
                    .invalid(
                            "listings",
                            "listings has " + listing.from() + ", when the marketplace " + place.code()
                                    + " was not active");
        }
    }
}
