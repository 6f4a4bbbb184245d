package vn.trucot.gateway.page;

import java.util.List;

/**
 * What is at an address, in words.
 *
 * @param title without the name of the suite; empty where it has no more to say
 * @param sources where the interface answers what the page shows
 */
record Called(String title, String about, List<String> sources) {}
