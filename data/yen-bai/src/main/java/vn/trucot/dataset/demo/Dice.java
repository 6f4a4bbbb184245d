package vn.trucot.dataset.demo;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Randomness that depends on the seed and on what it is for, and on nothing else: another month or one more commune changes
 * no other draw.
 */
record Dice(long seed) {

    private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM =
            RandomGeneratorFactory.of("L64X128MixRandom");
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The draws for one purpose, the same whenever they are asked for. */
    RandomGenerator of(String purpose, Object... key) {
        long hash = mix(FNV_OFFSET, purpose);
        for (Object part : key) {
            hash = mix(hash, "|" + part);
        }
        return ALGORITHM.create(hash ^ seed);
    }

    private static long mix(long hash, String text) {
        long mixed = hash;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            mixed = (mixed ^ (b & 0xff)) * FNV_PRIME;
        }
        return mixed;
    }

    /** About that share of the whole, give or take some hundredths; never below 0 or above the whole. */
    static int share(RandomGenerator draws, int whole, double share) {
        double varied = share + draws.nextDouble(-0.03, 0.03);
        return (int) Math.round(whole * Math.clamp(varied, 0, 1));
    }
}
