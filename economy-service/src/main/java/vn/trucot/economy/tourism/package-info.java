/** Sites for tourists (khu, điểm du lịch), and what makes them smart: digital guide, QR code, booking online, app. */
@NullMarked
package vn.trucot.economy.tourism;

import org.jspecify.annotations.NullMarked;
