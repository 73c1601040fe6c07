package io.github.bantin.extract;

import io.github.bantin.extract.IssuingBody.Branch;
import io.github.bantin.extract.IssuingBody.Level;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The symbols of issuers and what they stand for: those that are listed and those that are made by rule. */
final class IssuingBodies {
    /** Branch and level, then symbol and name. */
    private static final String LISTED = """
            PARTY CENTRAL
            TW=Ban Chấp hành Trung ương Đảng
            ĐH=Đại hội Đảng
            VPTW=Văn phòng Trung ương Đảng
            BTCTW=Ban Tổ chức Trung ương
            UBKTTW=Ủy ban Kiểm tra Trung ương
            BTGTW=Ban Tuyên giáo Trung ương
            BDVTW=Ban Dân vận Trung ương
            BTGDVTW=Ban Tuyên giáo và Dân vận Trung ương
            BNCTW=Ban Nội chính Trung ương
            BKTTW=Ban Kinh tế Trung ương
            BCSCLTW=Ban Chính sách, chiến lược Trung ương
            BĐNTW=Ban Đối ngoại Trung ương
            HĐLLTW=Hội đồng Lý luận Trung ương
            QUTW=Quân ủy Trung ương
            ĐUCA=Đảng ủy Công an
            ĐUQS=Đảng ủy Quân sự
            PARTY PROVINCIAL
            TU=Tỉnh ủy, Thành ủy
            ĐUK=Đảng ủy Khối
            PARTY DISTRICT
            HU=Huyện ủy
            QU=Quận ủy
            ThU=Thị ủy, Thành ủy
            PARTY LOCAL
            ĐU=Đảng ủy
            CB=Chi bộ
            BCSĐ=Ban cán sự đảng
            ĐĐ=Đảng đoàn
            BCĐ=Ban Chỉ đạo
            NATIONAL_ASSEMBLY CENTRAL
            QH=Quốc hội
            UBTVQH=Ủy ban Thường vụ Quốc hội
            VPQH=Văn phòng Quốc hội
            TTKQH=Tổng Thư ký Quốc hội
            BDN=Ban Dân nguyện
            HĐDT=Hội đồng Dân tộc
            PRESIDENT CENTRAL
            CTN=Chủ tịch nước
            VPCTN=Văn phòng Chủ tịch nước
            GOVERNMENT CENTRAL
            CP=Chính phủ
            TTg=Thủ tướng Chính phủ
            PTTg=Phó Thủ tướng Chính phủ
            VPCP=Văn phòng Chính phủ
            HĐBT=Hội đồng Bộ trưởng
            HĐCP=Hội đồng Chính phủ
            BNG=Bộ Ngoại giao
            BTP=Bộ Tư pháp
            BTC=Bộ Tài chính
            BNV=Bộ Nội vụ
            BCA=Bộ Công an
            BQP=Bộ Quốc phòng
            BCT=Bộ Công Thương
            BYT=Bộ Y tế
            BXD=Bộ Xây dựng
            BGDĐT=Bộ Giáo dục và Đào tạo
            BGD&ĐT=Bộ Giáo dục và Đào tạo
            BKHCN=Bộ Khoa học và Công nghệ
            BKH&CN=Bộ Khoa học và Công nghệ
            BVHTTDL=Bộ Văn hóa, Thể thao và Du lịch
            BNNMT=Bộ Nông nghiệp và Môi trường
            BDTTG=Bộ Dân tộc và Tôn giáo
            BKHĐT=Bộ Kế hoạch và Đầu tư
            BTTTT=Bộ Thông tin và Truyền thông
            BTNMT=Bộ Tài nguyên và Môi trường
            BGTVT=Bộ Giao thông vận tải
            BLĐTBXH=Bộ Lao động - Thương binh và Xã hội
            BLĐTB&XH=Bộ Lao động - Thương binh và Xã hội
            BNNPTNT=Bộ Nông nghiệp và Phát triển nông thôn
            BNN&PTNT=Bộ Nông nghiệp và Phát triển nông thôn
            UBDT=Ủy ban Dân tộc
            BKH=Bộ Kế hoạch và Đầu tư
            BNN=Bộ Nông nghiệp và Phát triển nông thôn
            BVHTT=Bộ Văn hóa - Thông tin
            BTM=Bộ Thương mại
            BCN=Bộ Công nghiệp
            NHNN=Ngân hàng Nhà nước
            TTCP=Thanh tra Chính phủ
            BHXH=Bảo hiểm xã hội
            TTXVN=Thông tấn xã Việt Nam
            KBNN=Kho bạc Nhà nước
            TCT=Tổng cục Thuế
            TCHQ=Tổng cục Hải quan
            TCTK=Tổng cục Thống kê
            TCCB=Ban Tổ chức - Cán bộ Chính phủ
            GOVERNMENT LOCAL
            UBND=Ủy ban nhân dân
            UB=Ủy ban nhân dân
            CTUBND=Chủ tịch Ủy ban nhân dân
            UBHC=Ủy ban hành chính
            VPUBND=Văn phòng Ủy ban nhân dân
            TTT=Thanh tra tỉnh
            BQL=Ban Quản lý
            BQLDA=Ban Quản lý dự án
            CAT=Công an tỉnh
            CATP=Công an thành phố
            CAH=Công an huyện
            BCHQS=Bộ Chỉ huy quân sự
            BCHBĐBP=Bộ Chỉ huy Bộ đội Biên phòng
            PEOPLES_COUNCIL LOCAL
            HĐND=Hội đồng nhân dân
            TTHĐND=Thường trực Hội đồng nhân dân
            COURT CENTRAL
            TANDTC=Tòa án nhân dân tối cao
            HĐTP=Hội đồng Thẩm phán Tòa án nhân dân tối cao
            COURT LOCAL
            TAND=Tòa án nhân dân
            TA=Tòa án nhân dân
            PROCURACY CENTRAL
            VKSNDTC=Viện kiểm sát nhân dân tối cao
            VKSTC=Viện kiểm sát nhân dân tối cao
            PROCURACY LOCAL
            VKSND=Viện kiểm sát nhân dân
            VKS=Viện kiểm sát nhân dân
            INDEPENDENT CENTRAL
            KTNN=Kiểm toán nhà nước
            HĐBCQG=Hội đồng bầu cử quốc gia
            MASS_ORGANISATION CENTRAL
            MTTW=Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
            ĐCTUBTWMTTQVN=Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
            TLĐ=Tổng Liên đoàn Lao động Việt Nam
            TWĐTN=Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh
            ĐCT=Đoàn Chủ tịch Trung ương Hội Liên hiệp Phụ nữ Việt Nam
            HNDVN=Trung ương Hội Nông dân Việt Nam
            LMHTXVN=Liên minh Hợp tác xã Việt Nam
            MASS_ORGANISATION LOCAL
            MTTQ=Mặt trận Tổ quốc Việt Nam
            LĐLĐ=Liên đoàn Lao động
            ĐTN=Đoàn Thanh niên
            TĐTN=Tỉnh đoàn, Thành đoàn
            TĐ=Tỉnh đoàn, Thành đoàn
            HPN=Hội Phụ nữ
            HLHPN=Hội Liên hiệp Phụ nữ
            BTV=Ban Thường vụ
            HND=Hội Nông dân
            HNDT=Hội Nông dân tỉnh
            HCCB=Hội Cựu chiến binh
            CCB=Hội Cựu chiến binh
            CTĐ=Hội Chữ thập đỏ
            LMHTX=Liên minh Hợp tác xã
            CĐ=Công đoàn
            """;

    /** The staff of a committee of the Party, named before the committee: VPTU, BTCHU. */
    private static final Map<String, String> STAFF = Map.of(
            "VP", "Văn phòng",
            "BTC", "Ban Tổ chức",
            "UBKT", "Ủy ban Kiểm tra",
            "BTG", "Ban Tuyên giáo",
            "BDV", "Ban Dân vận",
            "BTGDV", "Ban Tuyên giáo và Dân vận",
            "BNC", "Ban Nội chính",
            "BXDĐ", "Ban Xây dựng Đảng",
            "TTCT", "Trung tâm chính trị");

    /** Fields of administration, of which a province has departments (S…) and a district had offices (P…). */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("NV", "Nội vụ"),
            Map.entry("TC", "Tài chính"),
            Map.entry("XD", "Xây dựng"),
            Map.entry("CT", "Công Thương"),
            Map.entry("YT", "Y tế"),
            Map.entry("TP", "Tư pháp"),
            Map.entry("NgV", "Ngoại vụ"),
            Map.entry("GTVT", "Giao thông vận tải"),
            Map.entry("KHĐT", "Kế hoạch và Đầu tư"),
            Map.entry("TCKH", "Tài chính - Kế hoạch"),
            Map.entry("NN", "Nông nghiệp"),
            Map.entry("NNPTNT", "Nông nghiệp và Phát triển nông thôn"),
            Map.entry("NNMT", "Nông nghiệp và Môi trường"),
            Map.entry("TNMT", "Tài nguyên và Môi trường"),
            Map.entry("TTTT", "Thông tin và Truyền thông"),
            Map.entry("KHCN", "Khoa học và Công nghệ"),
            Map.entry("GDĐT", "Giáo dục và Đào tạo"),
            Map.entry("LĐTBXH", "Lao động - Thương binh và Xã hội"),
            Map.entry("VHTTDL", "Văn hóa, Thể thao và Du lịch"),
            Map.entry("VHTT", "Văn hóa và Thông tin"),
            Map.entry("VHXH", "Văn hóa - Xã hội"),
            Map.entry("DTTG", "Dân tộc và Tôn giáo"));

    private static final int LONGEST = 24;
    private static final Map<String, IssuingBody> BY_SYMBOL = listed();

    /** The symbols as they are spelled. */
    private static final Set<String> SPELLED =
            BY_SYMBOL.values().stream().map(IssuingBody::symbol).collect(Collectors.toUnmodifiableSet());

    private IssuingBodies() {}

    private static Map<String, IssuingBody> listed() {
        Map<String, IssuingBody> bodies = new HashMap<>();
        Branch branch = Branch.PARTY;
        Level level = Level.CENTRAL;
        for (String line : LISTED.lines().toList()) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                int blank = line.indexOf(' ');
                branch = Branch.valueOf(line.substring(0, blank));
                level = Level.valueOf(line.substring(blank + 1));
            } else {
                put(bodies, line.substring(0, equals), line.substring(equals + 1), branch, level);
            }
        }
        String[] committees = {"TU", "HU", "QU", "ThU", "ĐU", "ĐUK"};
        STAFF.forEach((symbol, name) -> {
            for (String committee : committees) {
                IssuingBody whole = bodies.get(folded(committee));
                if (whole != null) {
                    put(bodies, symbol + committee, name + " " + whole.name(), Branch.PARTY, whole.level());
                }
            }
        });
        FIELDS.forEach((symbol, name) -> {
            put(bodies, "S" + symbol, "Sở " + name, Branch.GOVERNMENT, Level.PROVINCIAL);
            put(bodies, "P" + symbol, "Phòng " + name, Branch.GOVERNMENT, Level.DISTRICT);
        });
        return Map.copyOf(bodies);
    }

    private static void put(Map<String, IssuingBody> bodies, String symbol, String name, Branch branch, Level level) {
        bodies.putIfAbsent(folded(symbol), new IssuingBody(symbol, name, branch, level));
    }

    /** The body of a symbol, with the number of a legislature or without; or null. */
    static @Nullable IssuingBody find(String symbol) {
        if (symbol.length() > LONGEST) {
            return null;
        }
        String folded = folded(symbol);
        IssuingBody body = BY_SYMBOL.get(folded);
        if (body != null && !allowsBars(body.symbol(), symbol)) {
            return null;
        }
        int digits = folded.startsWith("UBTVQH") ? 6 : folded.startsWith("QH") ? 2 : 0;
        if (body != null || digits == 0) {
            return body;
        }
        for (int i = digits; i < folded.length(); i++) {
            if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
                return null;
            }
        }
        IssuingBody assembly = BY_SYMBOL.get(folded.substring(0, digits));
        return assembly == null
                ? null
                : new IssuingBody(
                        folded,
                        assembly.name() + " khóa " + folded.substring(digits),
                        assembly.branch(),
                        assembly.level());
    }

    /** Whether a known symbol has Đ wherever a written one has it: BDV is not meant by BĐV. */
    private static boolean allowsBars(String known, String written) {
        for (int i = 0; i < written.length(); i++) {
            boolean barred = written.charAt(i) == 'Đ' || written.charAt(i) == 'đ';
            if (barred && known.charAt(i) != 'Đ') {
                return false;
            }
        }
        return true;
    }

    /** A symbol as documents spell it: TTg for TTG, HĐND for HDND; one that is not known as it stands. */
    static String spelling(String symbol) {
        if (SPELLED.contains(symbol)) {
            return symbol;
        }
        IssuingBody body = symbol.length() > 2 || symbol.indexOf('D') < 0 ? find(symbol) : null;
        boolean older = symbol.indexOf('Ư') >= 0; // TƯ for TW
        return body == null || older ? symbol : body.symbol();
    }

    /** In capitals, D for Đ and W for Ư: how typists spell the same symbol. */
    private static String folded(String symbol) {
        return symbol.toUpperCase(Locale.ROOT).replace('Đ', 'D').replace('Ư', 'W');
    }
}
