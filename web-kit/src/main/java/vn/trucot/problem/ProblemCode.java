package vn.trucot.problem;

import java.util.Locale;
import vn.trucot.reason.Language;

/** Every kind of error the suite answers with: a stable code, its HTTP status and its constant titles. */
public enum ProblemCode {
    BODY_MALFORMED(400, "The body cannot be read", "Không đọc được nội dung gửi lên"),
    VALUE_MALFORMED(400, "A value is not of its form", "Giá trị sai định dạng"),
    VALIDATION_FAILED(400, "A value is outside what is allowed", "Giá trị ngoài phạm vi cho phép"),
    ROW_MALFORMED(400, "A row cannot be read", "Không đọc được một dòng"),
    TOKEN_MISSING(401, "A bearer token is needed", "Cần mã truy cập (bearer token)"),
    TOKEN_INVALID(401, "The bearer token is not valid", "Mã truy cập không hợp lệ"),
    SIGN_IN_FAILED(401, "The sign-in failed", "Đăng nhập không thành công"),
    ROLE_MISSING(403, "The token lacks the role", "Tài khoản không có vai trò cần thiết"),
    ORIGIN_NOT_ALLOWED(403, "Pages of another origin may not write here", "Trang của nơi khác không được ghi vào đây"),
    SOURCE_NOT_ALLOWED(
            403, "The role may not state figures of this source", "Vai trò không được nhập số liệu của nguồn này"),
    NOT_FOUND(404, "There is nothing at this address", "Không tìm thấy"),
    INDEX_SET_UNKNOWN(404, "The index set is unknown", "Không có bộ chỉ số này"),
    METHOD_NOT_ALLOWED(405, "The address does not take this method", "Địa chỉ không nhận phương thức này"),
    NOT_ACCEPTABLE(406, "The address does not offer this media type", "Địa chỉ không trả kiểu dữ liệu này"),
    BODY_LATE(408, "The body did not arrive in time", "Nội dung gửi lên không đến kịp"),
    CONFLICT(409, "The change contradicts what is there", "Thay đổi mâu thuẫn với dữ liệu hiện có"),
    IDEMPOTENCY_KEY_IN_USE(
            409, "A request with this key is being carried out", "Yêu cầu mang khóa này đang được thực hiện"),
    IDEMPOTENCY_REPLY_GONE(409, "The reply was too large to be kept", "Câu trả lời quá lớn nên không được giữ lại"),
    VERSION_CONFLICT(412, "Somebody else changed it in between", "Đã có người khác sửa trước"),
    BODY_TOO_LARGE(413, "The body is too large", "Nội dung gửi lên quá lớn"),
    URI_TOO_LONG(414, "The address is too long", "Địa chỉ quá dài"),
    UNSUPPORTED_MEDIA_TYPE(415, "The address does not take this media type", "Địa chỉ không nhận kiểu dữ liệu này"),
    HOST_UNKNOWN(421, "This host is not served here", "Tên máy chủ này không được phục vụ ở đây"),
    BATCH_REJECTED(422, "The batch holds mistakes; nothing was stored", "Lô dữ liệu có lỗi; không dòng nào được lưu"),
    ROW_DUPLICATE(422, "The row repeats an earlier one", "Dòng lặp lại một dòng trước"),
    IDEMPOTENCY_KEY_REUSED(422, "The key was sent with something else", "Khóa đã được gửi kèm một yêu cầu khác"),
    INDICATOR_UNKNOWN(422, "The indicator is unknown", "Không có chỉ tiêu này"),
    INDICATOR_NOT_OWNED(422, "The indicator belongs to another pillar", "Chỉ tiêu thuộc trụ cột khác"),
    PERIOD_WRONG_FREQUENCY(422, "The indicator is not observed in such periods", "Kỳ không đúng tần suất của chỉ tiêu"),
    PERIOD_IN_FUTURE(422, "The period has not begun", "Kỳ chưa bắt đầu"),
    PERIOD_CLOSED(422, "The period is closed", "Kỳ đã khóa"),
    ORG_UNIT_UNKNOWN(422, "The org unit is unknown", "Không có đơn vị này"),
    ORG_UNIT_NOT_VALID(422, "The org unit was not there in the period", "Đơn vị không tồn tại trong kỳ"),
    ORG_UNIT_WRONG_LEVEL(422, "The org unit is below the level that reports", "Đơn vị dưới cấp báo cáo"),
    BREAKDOWN_UNKNOWN(422, "The indicator has no such breakdown", "Chỉ tiêu không có phân tổ này"),
    BOUNDARIES_UNKNOWN(422, "No units are known on these boundaries", "Không có đơn vị theo địa giới này"),
    PROCEDURE_UNKNOWN(422, "The procedure is unknown", "Không có thủ tục này"),
    DENOMINATOR_ZERO(422, "The denominator is zero", "Mẫu số bằng 0"),
    DENOMINATOR_MISSING(422, "The indicator needs a denominator", "Chỉ tiêu cần mẫu số"),
    NUMERATOR_ABOVE_BOUND(422, "The numerator is above its bound", "Tử số vượt giới hạn trên"),
    NUMERATOR_BELOW_BOUND(422, "The numerator is below its bound", "Tử số dưới giới hạn dưới"),
    NUMBER_NOT_WHOLE(422, "The indicator counts whole things", "Chỉ tiêu đếm theo số nguyên"),
    TOO_MANY_REQUESTS(429, "The caller asks too often", "Gửi yêu cầu quá nhiều lần"),
    UNEXPECTED(500, "Something went wrong here", "Hệ thống gặp lỗi"),
    OTHER_SYSTEM_FAILED(502, "The other system gave no usable answer", "Hệ thống bên ngoài không trả lời dùng được"),
    SERVICE_DOWN(503, "The service does not answer", "Dịch vụ không phản hồi"),
    TOO_BUSY(503, "Too much is asked for at once", "Đang có quá nhiều yêu cầu lớn"),
    STILL_READING(503, "The events are still being read", "Hệ thống đang đọc lại dữ liệu"),
    OTHER_SYSTEM_LATE(504, "The other system did not answer in time", "Hệ thống bên ngoài không trả lời kịp");

    private static final String BASE = "https://trucot.vn/problems/";

    private final int status;
    private final String titleEn;
    private final String titleVi;

    ProblemCode(int status, String titleEn, String titleVi) {
        this.status = status;
        this.titleEn = titleEn;
        this.titleVi = titleVi;
    }

    /** The HTTP status of an answer that is this problem. */
    public int status() {
        return status;
    }

    /** The stable address that names the problem: {@code https://trucot.vn/problems/period-in-future}. */
    public String type() {
        return BASE + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant title in the language. */
    public String title(Language language) {
        return language == Language.VI ? titleVi : titleEn;
    }
}
