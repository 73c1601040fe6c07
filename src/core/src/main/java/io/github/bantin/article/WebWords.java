package io.github.bantin.article;

/** The words by which the buttons, counters, keywords and links of web pages are known. */
final class WebWords {
    static final Phrases BUTTONS = Phrases.of(
            "chia sẻ|chia sẻ bài viết|chia sẻ tin|chia sẻ lên|in trang|in trang này"
                    + "|in bài viết|in bài|in tin|bản in|xem bản in|gửi email|gửi mail|gửi bài viết|gửi tin qua email"
                    + "|gửi cho bạn bè|bình luận|gửi bình luận|viết bình luận|ý kiến bạn đọc|ý kiến của bạn|gửi ý kiến|lượt xem"
                    + "|số lượt xem|số lần xem|lần xem|lượt đọc|lượt truy cập|số lượt truy cập|tổng lượt truy cập|thống kê truy cập"
                    + "|quay lại|trở lại|trở về|về đầu trang|lên đầu trang|đầu trang|về trang trước|cỡ chữ|phóng to|thu nhỏ|sao chép liên kết"
                    + "|sao chép link|copy link|lưu bài|lưu bài viết|nghe bài viết|nghe đọc bài|đọc bài viết|xem nhiều"
                    + "|đánh giá bài viết|xếp hạng bài viết|tổng số điểm của bài viết là|mặc định|chia sẻ facebook|chia sẻ zalo");

    /** Those that are titles of texts as well. */
    static final Phrases TITLES = Phrases.of("chia sẻ|bình luận|trở về|trở lại|quay lại|ý kiến bạn đọc|đọc bài viết");

    /** What is of a web page beside a button only. */
    static final Phrases BESIDE = Phrases.of("facebook|zalo|twitter|x|youtube|telegram|messenger|email|in|thích|like"
            + "|share|tweet|theo dõi|a|a -|a +|ngày đăng|đăng ngày|đăng lúc|ngày|lúc|cập nhật|cập nhật lúc|hôm nay|hôm qua"
            + "|trong tuần|tuần này|trong tháng|tháng này|tất cả|tổng|tổng số|tổng cộng|tổng truy cập|đang truy cập"
            + "|đang online|khách|thành viên|bài viết|điểm|lượt đánh giá|văn bản mới|lịch công tác|lịch công tác tuần"
            + "|liên kết website|đăng nhập|tìm kiếm|gmt");

    static final Phrases KEYWORDS = Phrases.of("từ khóa :|từ khoá :|từ khóa tìm kiếm :|từ khoá tìm kiếm :|tags :|tag :"
            + "|thẻ :|hashtag :|hashtags :|từ khóa liên quan :");

    static final Phrases LINKS = Phrases.of("xem thêm|đọc thêm|tin liên quan|bài liên quan|bài viết liên quan"
            + "|tin bài liên quan|tin , bài liên quan|các tin liên quan|các bài liên quan|tin cùng chuyên mục"
            + "|bài cùng chuyên mục|cùng chuyên mục|tin cùng loại|bài viết cùng chuyên mục|tin khác|các tin khác"
            + "|các tin đã đưa|tin đã đưa|bài khác|các bài khác|bài viết khác|các bài viết khác|tin mới hơn|các tin mới hơn"
            + "|tin cũ hơn|các tin cũ hơn|những tin mới hơn|những tin cũ hơn|tin đọc nhiều|tin xem nhiều|đọc nhiều nhất"
            + "|xem nhiều nhất|có thể bạn quan tâm|bạn có thể quan tâm|tin mới nhất|bài viết mới nhất");

    /** Such lines stand over short news, too. */
    static final Phrases OVER_NEWS = Phrases.of("tin khác|các tin khác|tin mới nhất|đọc thêm|bài khác|các bài khác");

    private WebWords() {}
}
