package vn.trucot.text;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.Locale;

/**
 * The order of a Vietnamese dictionary, word by word: La Pan Tẩn, Làng Giàng, Lao Chải. It is the one of the Unicode CLDR,
 * which the pages ({@code Intl.Collator}) and the databases ({@code vi-x-icu}) have too; the collator of the JDK skips blanks.
 */
public final class VietnameseOrder {

    private static final Collator COLLATOR =
            Collator.getInstance(Locale.of("vi")).freeze();

    private VietnameseOrder() {}

    /** Where a text stands; to be kept where the same text is compared often. */
    public static Place place(String text) {
        return new Place(COLLATOR.getCollationKey(text).toByteArray());
    }

    /** A place in the order; places of texts that look alike to the order are equal. */
    public static final class Place implements Comparable<Place> {

        private final byte[] key;

        private Place(byte[] key) {
            this.key = key;
        }

        @Override
        public int compareTo(Place other) {
            return Arrays.compareUnsigned(key, other.key);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && Arrays.equals(key, place.key);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(key);
        }
    }
}
