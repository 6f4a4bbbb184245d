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

        /** What Tab would come to. */
        private void reach(Locator target) {
            assertThat(target).isVisible();
            assertThat(target).isEnabled();
            if ((int) target.evaluate("e => e.tabIndex") < 0) {
                throw new AssertionError("Tab passes by " + target);
            }
            target.focus();
            assertThat(target).isFocused();
        }
    };

    abstract void press(Locator target);

    abstract void choose(Locator select, String value);
}
