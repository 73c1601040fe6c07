package io.github.bantin.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The type of an official document, with its name and the symbols that stand for it in document numbers.
 *
 * <p>Symbols of the State are those of Decree 30/2020/NĐ-CP, appendix III, and of the forms before it; those of the Party
 * follow Regulation 66-QĐ/TW of 2017 and Guide 36-HD/VPTW of 2018. Where one symbol stands for several types ({@code QĐ}
 * in Party documents, {@code TT}), the first type of the list below is the one that the symbol alone is read as. Joint
 * documents, plans of action and the like have symbols of their own and those of their kind in common use. The
 * constants are immutable and safe for any number of threads.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
public enum DocumentType {
    /** Nghị quyết, a resolution. */
    NGHI_QUYET("Nghị quyết", "NQ", "NQ"),
    /** Quyết định, a decision. */
    QUYET_DINH("Quyết định", "QĐ", "QĐ"),
    /** Quy định, a regulation. */
    QUY_DINH("Quy định", "QyĐ", "QĐ QĐi"),
    /** Chỉ thị, a directive. */
    CHI_THI("Chỉ thị", "CT", "CT"),
    /** Kết luận, a conclusion. */
    KET_LUAN("Kết luận", "KL", "KL"),
    /** Quy chế, a statute of procedure. */
    QUY_CHE("Quy chế", "QC", "QC"),
    /** Thông cáo, a communiqué. */
    THONG_CAO("Thông cáo", "TC", "TC"),
    /** Thông báo, an announcement. */
    THONG_BAO("Thông báo", "TB", "TB"),
    /** Hướng dẫn, a guide. */
    HUONG_DAN("Hướng dẫn", "HD", "HD"),
    /** Chương trình, a programme. */
    CHUONG_TRINH("Chương trình", "CTr", "CTr"),
    /** Kế hoạch, a plan. */
    KE_HOACH("Kế hoạch", "KH", "KH"),
    /** Phương án, an option paper. */
    PHUONG_AN("Phương án", "PA", "PA"),
    /** Đề án, a scheme. */
    DE_AN("Đề án", "ĐA", "ĐA"),
    /** Dự án, a project. */
    DU_AN("Dự án", "DA", "DA"),
    /** Báo cáo, a report. */
    BAO_CAO("Báo cáo", "BC", "BC"),
    /** Biên bản, minutes. */
    BIEN_BAN("Biên bản", "BB", "BB"),
    /** Tờ trình, a submission. */
    TO_TRINH("Tờ trình", "TTr", "TTr"),
    /** Hợp đồng, a contract. */
    HOP_DONG("Hợp đồng", "HĐ HĐLĐ HĐKT HĐMB HĐTC HĐTV", "HĐ"),
    /** Công điện, an urgent dispatch. */
    CONG_DIEN("Công điện", "CĐ", "CĐ"),
    /** Công văn, an official letter. */
    CONG_VAN("Công văn", "CV", "CV"),
    /** Bản ghi nhớ, a memorandum. */
    BAN_GHI_NHO("Bản ghi nhớ", "BGN GN", ""),
    /** Bản thỏa thuận, an agreement. */
    BAN_THOA_THUAN("Bản thỏa thuận", "BTT TTh", ""),
    /** Giấy ủy quyền, a power of attorney. */
    GIAY_UY_QUYEN("Giấy ủy quyền", "GUQ UQ", "GUQ"),
    /** Giấy mời, an invitation. */
    GIAY_MOI("Giấy mời", "GM", "GM"),
    /** Giấy giới thiệu, a letter of introduction. */
    GIAY_GIOI_THIEU("Giấy giới thiệu", "GGT", "GGT"),
    /** Giấy nghỉ phép, a leave slip. */
    GIAY_NGHI_PHEP("Giấy nghỉ phép", "GNP NP", ""),
    /** Phiếu gửi, a dispatch slip. */
    PHIEU_GUI("Phiếu gửi", "PG", "PG"),
    /** Phiếu chuyển, a transfer slip. */
    PHIEU_CHUYEN("Phiếu chuyển", "PC", "PC"),
    /** Phiếu báo, a notice slip. */
    PHIEU_BAO("Phiếu báo", "PB", "PB"),
    /** Bản sao y, a copy of the whole. */
    BAN_SAO_Y("Bản sao y", "SY", "SY"),
    /** Bản trích sao, a copy of a part. */
    BAN_TRICH_SAO("Bản trích sao", "TrS", "TrS"),
    /** Nghị định, a decree. */
    NGHI_DINH("Nghị định", "NĐ", ""),
    /** Thông tư, a circular. */
    THONG_TU("Thông tư", "TT", ""),
    /** Thông tư liên tịch, a joint circular. */
    THONG_TU_LIEN_TICH("Thông tư liên tịch", "TTLT", ""),
    /** Nghị quyết liên tịch, a joint resolution. */
    NGHI_QUYET_LIEN_TICH("Nghị quyết liên tịch", "NQLT", "NQLT"),
    /** Văn bản hợp nhất, a consolidated text. */
    VAN_BAN_HOP_NHAT("Văn bản hợp nhất", "VBHN", ""),
    /** Thông tri, a circular letter of the Party or the Front. */
    THONG_TRI("Thông tri", "TTr", "TT TTr"),
    /** Lệnh, an order. */
    LENH("Lệnh", "L", ""),
    /** Sắc lệnh, a decree of the President before 1957. */
    SAC_LENH("Sắc lệnh", "SL", ""),
    /** Pháp lệnh, an ordinance. */
    PHAP_LENH("Pháp lệnh", "PL", ""),
    /** Bản sao lục, a copy of a copy. */
    BAN_SAO_LUC("Bản sao lục", "SL", "SL"),
    /** Kế hoạch liên tịch, a joint plan. */
    KE_HOACH_LIEN_TICH("Kế hoạch liên tịch", "KHLT KHLN KH", "KHLT KHLN KH"),
    /** Kế hoạch phối hợp, a plan of cooperation. */
    KE_HOACH_PHOI_HOP("Kế hoạch phối hợp", "KHPH KH", "KHPH KH"),
    /** Kế hoạch hành động, a plan of action. */
    KE_HOACH_HANH_DONG("Kế hoạch hành động", "KHHĐ KH", "KHHĐ KH"),
    /** Quy chế phối hợp, a statute of cooperation. */
    QUY_CHE_PHOI_HOP("Quy chế phối hợp", "QCPH QC", "QCPH QC"),
    /** Chương trình phối hợp, a programme of cooperation. */
    CHUONG_TRINH_PHOI_HOP("Chương trình phối hợp", "CTPH CTrPH CTr", "CTPH CTrPH CTr"),
    /** Hướng dẫn liên tịch, a joint guide. */
    HUONG_DAN_LIEN_TICH("Hướng dẫn liên tịch", "HDLT HDLN HD", "HDLT HDLN HD"),
    /** Thông báo kết luận, an announcement of what was concluded. */
    THONG_BAO_KET_LUAN("Thông báo kết luận", "TBKL TB", "TBKL TB"),
    /** Kết luận thanh tra, the conclusion of an inspection. */
    KET_LUAN_THANH_TRA("Kết luận thanh tra", "KLTT KL", "KLTT KL"),
    /** Đề cương, an outline. */
    DE_CUONG("Đề cương", "ĐC", "ĐC"),
    /** Giấy phép, a licence. */
    GIAY_PHEP("Giấy phép", "GP GPXD", ""),
    /** Bản án, the judgment of a court. */
    BAN_AN("Bản án", "BA", ""),
    /** Quy hoạch, a master plan. */
    QUY_HOACH("Quy hoạch", "", ""),
    /** Chiến lược, a strategy. */
    CHIEN_LUOC("Chiến lược", "", ""),
    /** Cương lĩnh, the platform of the Party. */
    CUONG_LINH("Cương lĩnh", "", ""),
    /** Điều lệ, the statutes of the Party or of an organisation. */
    DIEU_LE("Điều lệ", "", ""),
    /** Tuyên bố, a declaration. */
    TUYEN_BO("Tuyên bố", "", ""),
    /** Lời kêu gọi, an appeal. */
    LOI_KEU_GOI("Lời kêu gọi", "", ""),
    /** Bộ luật, a code. */
    BO_LUAT("Bộ luật", "", ""),
    /** Luật, a law. */
    LUAT("Luật", "", ""),
    /** Hiến pháp, the constitution. */
    HIEN_PHAP("Hiến pháp", "", "");

    private final String label;
    private final List<String> stateSymbols;
    private final List<String> partySymbols;

    DocumentType(String label, String stateSymbols, String partySymbols) {
        this.label = label;
        this.stateSymbols = List.of(stateSymbols.split(" ", -1));
        this.partySymbols = List.of(partySymbols.split(" ", -1));
    }

    /**
     * Returns the name of the type as documents write it.
     *
     * @return the Vietnamese name, with a capital
     */
    public String label() {
        return label;
    }

    /**
     * Finds the type that a symbol stands for.
     *
     * @param symbol a symbol, in any case; {@code D} may stand for {@code Đ} where no type has {@code D} itself
     * @param system the system that the number follows
     * @return the first type that has the symbol; empty if none has
     */
    public static Optional<DocumentType> ofSymbol(String symbol, NumberingSystem system) {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(system, "system");
        return SymbolIndex.of(system).find(symbol);
    }

    /** This type's spelling of a symbol, if it has it: but for case or, not {@code exact}, but for Đ written D too. */
    Optional<String> spelling(String symbol, NumberingSystem system, boolean exact) {
        String sought = exact ? symbol : withoutBar(symbol);
        for (String known : system == NumberingSystem.PARTY ? partySymbols : stateSymbols) {
            if (!known.isEmpty() && known.equals(symbol)) {
                return Optional.of(known);
            }
            if (!known.isEmpty() && (exact ? known : withoutBar(known)).equalsIgnoreCase(sought)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** The first type of each symbol, in capitals, as it is and with D for Đ. */
    private static final class SymbolIndex {
        private static final SymbolIndex PARTY = new SymbolIndex(NumberingSystem.PARTY);
        private static final SymbolIndex STATE = new SymbolIndex(NumberingSystem.STATE);

        private final Map<String, DocumentType> exact = new HashMap<>();
        private final Map<String, DocumentType> barless = new HashMap<>();

        private SymbolIndex(NumberingSystem system) {
            for (DocumentType type : values()) {
                for (String symbol : system == NumberingSystem.PARTY ? type.partySymbols : type.stateSymbols) {
                    if (!symbol.isEmpty()) {
                        String capitals = symbol.toUpperCase(Locale.ROOT);
                        exact.putIfAbsent(capitals, type);
                        barless.putIfAbsent(withoutBar(capitals), type);
                    }
                }
            }
        }

        static SymbolIndex of(NumberingSystem system) {
            return system == NumberingSystem.PARTY ? PARTY : STATE;
        }

        Optional<DocumentType> find(String symbol) {
            String capitals = symbol.toUpperCase(Locale.ROOT);
            DocumentType type = exact.get(capitals);
            return Optional.ofNullable(type != null ? type : barless.get(withoutBar(capitals)));
        }
    }

    private static String withoutBar(String symbol) {
        return symbol.replace('Đ', 'D').replace('đ', 'd');
    }
}
