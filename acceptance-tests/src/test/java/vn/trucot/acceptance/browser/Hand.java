package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What a person works the dashboard with. */
enum Hand {
    MOUSE {
        @Override
        void press(Locator target) {
            target.click();
        }

        @Override
        void choose(Locator select, String value) {
            select.selectOption(value);
        }
    },

    KEYBOARD {
        @Override
        void press(Locator target) {
            reach(target);
            target.page().keyboard().press("Enter");
        }

        @Override
        void choose(Locator select, String value) {
            reach(select);
            int at = (int) select.evaluate("(s, value) => [...s.options].findIndex(o => o.value === value)", value);
            int now = (int) select.evaluate("s => s.selectedIndex");
            for (int i = 0; i < Math.abs(at - now); i++) {
                select.page().keyboard().press(at > now ? "ArrowDown" : "ArrowUp");
            }
        }

        /** What Tab would come to, or come to the row of, within which the arrow keys lead on. */
        private void reach(Locator target) {
            assertThat(target).isVisible();
            assertThat(target).isEnabled();
            int steps = (int) target.evaluate(FOCUS_ITS_ROW);
            for (int i = 0; i < Math.abs(steps); i++) {
                target.page().keyboard().press(steps > 0 ? "ArrowRight" : "ArrowLeft");
            }
            assertThat(target).isFocused();
        }
    };

    /** Focuses what Tab comes to in the row of an element, and tells how many steps it is from there. */
    private static final String FOCUS_ITS_ROW = """
            element => {
              const row = element.closest('tbody tr, li');
              const stops = element.tabIndex >= 0 || row === null
                ? [element]
                : [...row.querySelectorAll('a[href], button:not(:disabled)')];
              const stop = stops.findIndex(one => one.tabIndex >= 0);
              if (stop < 0) throw new Error('Tab passes by ' + element.outerHTML);
              stops[stop].focus();
              return stops.indexOf(element) - stop;
            }
            """;

    abstract void press(Locator target);

    abstract void choose(Locator select, String value);
}
