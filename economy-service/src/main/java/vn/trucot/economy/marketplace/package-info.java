/** The marketplaces (sàn thương mại điện tử) that products are listed and sold on: data of files, not of code. */
@NullMarked
package vn.trucot.economy.marketplace;

import org.jspecify.annotations.NullMarked;
