/** Enterprises, cooperatives and household businesses (doanh nghiệp, hợp tác xã, hộ kinh doanh), and what they do digitally. */
@NullMarked
package vn.trucot.economy.enterprise;

import org.jspecify.annotations.NullMarked;
