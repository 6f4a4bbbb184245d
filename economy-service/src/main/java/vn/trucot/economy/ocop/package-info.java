/** OCOP products (mỗi xã một sản phẩm): who makes them, where they are listed, what is sold. */
@NullMarked
package vn.trucot.economy.ocop;

import org.jspecify.annotations.NullMarked;
