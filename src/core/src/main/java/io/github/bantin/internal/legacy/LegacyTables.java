package io.github.bantin.internal.legacy;

/**
 * The letters of Vietnamese legacy encodings: bytes in hexadecimal, an equals sign, the letter.
 *
 * <p>Made by {@code LegacyTableGenerator} from {@code legacy_encodings.tsv}, a compilation of which each
 * cell was checked against several independent sources. Do not edit.
 */
final class LegacyTables {

    static final String TCVN3 = ""
            + "A2=Â A1=Ă A3=Ê A4=Ô A5=Ơ A6=Ư A7=Đ B8=á B5=à B6=ả B7=ã "
            + "B9=ạ A9=â CA=ấ C7=ầ C8=ẩ C9=ẫ CB=ậ A8=ă BE=ắ BB=ằ BC=ẳ "
            + "BD=ẵ C6=ặ D0=é CC=è CE=ẻ CF=ẽ D1=ẹ AA=ê D5=ế D2=ề D3=ể "
            + "D4=ễ D6=ệ E3=ó DF=ò E1=ỏ E2=õ E4=ọ AB=ô E8=ố E5=ồ E6=ổ "
            + "E7=ỗ E9=ộ AC=ơ ED=ớ EA=ờ EB=ở EC=ỡ EE=ợ F3=ú EF=ù F1=ủ "
            + "F2=ũ F4=ụ AD=ư F8=ứ F5=ừ F6=ử F7=ữ F9=ự DD=í D7=ì D8=ỉ "
            + "DC=ĩ DE=ị FD=ý FA=ỳ FB=ỷ FC=ỹ FE=ỵ AE=đ";

    static final String TCVN5712_1 = ""
            + "01=Ú 02=Ụ 04=Ừ 05=Ử 06=Ữ 11=Ứ 12=Ự 13=Ỳ 14=Ỷ 15=Ỹ 16=Ý "
            + "17=Ỵ 80=À 81=Ả 82=Ã 83=Á 84=Ạ 85=Ặ 86=Ậ 87=È 88=Ẻ 89=Ẽ "
            + "8A=É 8B=Ẹ 8C=Ệ 8D=Ì 8E=Ỉ 8F=Ĩ 90=Í 91=Ị 92=Ò 93=Ỏ 94=Õ "
            + "95=Ó 96=Ọ 97=Ộ 98=Ờ 99=Ở 9A=Ỡ 9B=Ớ 9C=Ợ 9D=Ù 9E=Ủ 9F=Ũ "
            + "A1=Ă A2=Â A3=Ê A4=Ô A5=Ơ A6=Ư A7=Đ A8=ă A9=â AA=ê AB=ô "
            + "AC=ơ AD=ư AE=đ AF=Ằ B0=\u0300 B1=\u0309 B2=\u0303 B3=\u0301 B4=\u0323 B5=à B6=ả "
            + "B7=ã B8=á B9=ạ BA=Ẳ BB=ằ BC=ẳ BD=ẵ BE=ắ BF=Ẵ C0=Ắ C1=Ầ "
            + "C2=Ẩ C3=Ẫ C4=Ấ C5=Ề C6=ặ C7=ầ C8=ẩ C9=ẫ CA=ấ CB=ậ CC=è "
            + "CD=Ể CE=ẻ CF=ẽ D0=é D1=ẹ D2=ề D3=ể D4=ễ D5=ế D6=ệ D7=ì "
            + "D8=ỉ D9=Ễ DA=Ế DB=Ồ DC=ĩ DD=í DE=ị DF=ò E0=Ổ E1=ỏ E2=õ "
            + "E3=ó E4=ọ E5=ồ E6=ổ E7=ỗ E8=ố E9=ộ EA=ờ EB=ở EC=ỡ ED=ớ "
            + "EE=ợ EF=ù F0=Ỗ F1=ủ F2=ũ F3=ú F4=ụ F5=ừ F6=ử F7=ữ F8=ứ "
            + "F9=ự FA=ỳ FB=ỷ FC=ỹ FD=ý FE=ỵ FF=Ố";

    static final String VNI_WINDOWS = ""
            + "41D9=Á 41D8=À 41DB=Ả 41D5=Ã 41CF=Ạ 41C2=Â 41C1=Ấ 41C0=Ầ 41C5=Ẩ 41C3=Ẫ 41C4=Ậ "
            + "41CA=Ă 41C9=Ắ 41C8=Ằ 41DA=Ẳ 41DC=Ẵ 41CB=Ặ 45D9=É 45D8=È 45DB=Ẻ 45D5=Ẽ 45CF=Ẹ "
            + "45C2=Ê 45C1=Ế 45C0=Ề 45C5=Ể 45C3=Ễ 45C4=Ệ 4FD9=Ó 4FD8=Ò 4FDB=Ỏ 4FD5=Õ 4FCF=Ọ "
            + "4FC2=Ô 4FC1=Ố 4FC0=Ồ 4FC5=Ổ 4FC3=Ỗ 4FC4=Ộ D4=Ơ D4D9=Ớ D4D8=Ờ D4DB=Ở D4D5=Ỡ "
            + "D4CF=Ợ 55D9=Ú 55D8=Ù 55DB=Ủ 55D5=Ũ 55CF=Ụ D6=Ư D6D9=Ứ D6D8=Ừ D6DB=Ử D6D5=Ữ "
            + "D6CF=Ự CD=Í CC=Ì C6=Ỉ D3=Ĩ D2=Ị 59D9=Ý 59D8=Ỳ 59DB=Ỷ 59D5=Ỹ CE=Ỵ "
            + "D1=Đ 61F9=á 61F8=à 61FB=ả 61F5=ã 61EF=ạ 61E2=â 61E1=ấ 61E0=ầ 61E5=ẩ 61E3=ẫ "
            + "61E4=ậ 61EA=ă 61E9=ắ 61E8=ằ 61FA=ẳ 61FC=ẵ 61EB=ặ 65F9=é 65F8=è 65FB=ẻ 65F5=ẽ "
            + "65EF=ẹ 65E2=ê 65E1=ế 65E0=ề 65E5=ể 65E3=ễ 65E4=ệ 6FF9=ó 6FF8=ò 6FFB=ỏ 6FF5=õ "
            + "6FEF=ọ 6FE2=ô 6FE1=ố 6FE0=ồ 6FE5=ổ 6FE3=ỗ 6FE4=ộ F4=ơ F4F9=ớ F4F8=ờ F4FB=ở "
            + "F4F5=ỡ F4EF=ợ 75F9=ú 75F8=ù 75FB=ủ 75F5=ũ 75EF=ụ F6=ư F6F9=ứ F6F8=ừ F6FB=ử "
            + "F6F5=ữ F6EF=ự ED=í EC=ì E6=ỉ F3=ĩ F2=ị 79F9=ý 79F8=ỳ 79FB=ỷ 79F5=ỹ "
            + "EE=ỵ F1=đ";

    static final String VISCII = ""
            + "02=Ẳ 05=Ẵ 06=Ẫ 14=Ỷ 19=Ỹ 1E=Ỵ 80=Ạ 81=Ắ 82=Ằ 83=Ặ 84=Ấ "
            + "85=Ầ 86=Ẩ 87=Ậ 88=Ẽ 89=Ẹ 8A=Ế 8B=Ề 8C=Ể 8D=Ễ 8E=Ệ 8F=Ố "
            + "90=Ồ 91=Ổ 92=Ỗ 93=Ộ 94=Ợ 95=Ớ 96=Ờ 97=Ở 98=Ị 99=Ỏ 9A=Ọ "
            + "9B=Ỉ 9C=Ủ 9D=Ũ 9E=Ụ 9F=Ỳ A0=Õ A1=ắ A2=ằ A3=ặ A4=ấ A5=ầ "
            + "A6=ẩ A7=ậ A8=ẽ A9=ẹ AA=ế AB=ề AC=ể AD=ễ AE=ệ AF=ố B0=ồ "
            + "B1=ổ B2=ỗ B3=Ỡ B4=Ơ B5=ộ B6=ờ B7=ở B8=ị B9=Ự BA=Ứ BB=Ừ "
            + "BC=Ử BD=ơ BE=ớ BF=Ư C0=À C1=Á C2=Â C3=Ã C4=Ả C5=Ă C6=ẳ "
            + "C7=ẵ C8=È C9=É CA=Ê CB=Ẻ CC=Ì CD=Í CE=Ĩ CF=ỳ D0=Đ D1=ứ "
            + "D2=Ò D3=Ó D4=Ô D5=ạ D6=ỷ D7=ừ D8=ử D9=Ù DA=Ú DB=ỹ DC=ỵ "
            + "DD=Ý DE=ỡ DF=ư E0=à E1=á E2=â E3=ã E4=ả E5=ă E6=ữ E7=ẫ "
            + "E8=è E9=é EA=ê EB=ẻ EC=ì ED=í EE=ĩ EF=ỉ F0=đ F1=ự F2=ò "
            + "F3=ó F4=ô F5=õ F6=ỏ F7=ọ F8=ụ F9=ù FA=ú FB=ũ FC=ủ FD=ý "
            + "FE=ợ FF=Ữ";

    static final String VPS = ""
            + "02=Ạ 03=Ậ 04=Ặ 05=Ẹ 06=Ệ 10=Ị 11=Ọ 12=Ộ 13=Ợ 14=Ụ 15=Ự "
            + "19=Ỵ 1C=Ẫ 1D=Ữ 80=À 81=Ả 82=Ã 83=Ấ 84=Ầ 85=Ẩ 86=ọ 87=ỗ "
            + "88=Ă 89=ế 8A=ề 8B=ể 8C=ệ 8D=Ắ 8E=Ằ 8F=Ẳ 90=Ế 93=Ề 94=Ể "
            + "95=Ễ 96=Ố 97=Ồ 98=Ổ 9A=ý 9B=ỷ 9C=ỵ 9D=Ớ 9E=Ờ 9F=Ở A1=ắ "
            + "A2=ằ A3=ẳ A4=ẵ A5=ặ A6=Ỡ A7=ớ A8=Ù A9=ờ AA=ở AB=ỡ AC=Ũ "
            + "AD=Ứ AE=ợ AF=Ừ B0=ổ B1=Ử B2=Ỳ B3=Ỹ B4=Í B5=Ì B6=ộ B7=Ỉ "
            + "B8=Ĩ B9=Ó BA=ử BB=ữ BC=Ò BD=Ỏ BE=Õ BF=ự C0=ầ C1=Á C2=Â "
            + "C3=ấ C4=ẩ C5=ẫ C6=ậ C7=đ C8=ẻ C9=É CA=Ê CB=ẹ CC=ỉ CD=ễ "
            + "CE=ị CF=ỹ D0=Ư D1=Ủ D2=ồ D3=ố D4=Ô D5=ỏ D6=ơ D7=È D8=ừ "
            + "D9=ứ DA=Ú DB=ũ DC=ư DD=Ý DE=Ẻ E0=à E1=á E2=â E3=ã E4=ả "
            + "E5=ạ E6=ă E8=è E9=é EA=ê EB=ẽ EC=ì ED=í EF=ĩ F0=Ẵ F1=Đ "
            + "F2=ò F3=ó F4=ô F5=õ F7=Ơ F8=ụ F9=ù FA=ú FB=ủ FD=Ỷ FE=Ẽ "
            + "FF=ỳ 99=Ỗ";

    static final String VIQR = ""
            + "4127=Á 4160=À 413F=Ả 417E=Ã 412E=Ạ 415E=Â 415E27=Ấ 415E60=Ầ 415E3F=Ẩ 415E7E=Ẫ 415E2E=Ậ "
            + "4128=Ă 412827=Ắ 412860=Ằ 41283F=Ẳ 41287E=Ẵ 41282E=Ặ 4527=É 4560=È 453F=Ẻ 457E=Ẽ 452E=Ẹ "
            + "455E=Ê 455E27=Ế 455E60=Ề 455E3F=Ể 455E7E=Ễ 455E2E=Ệ 4F27=Ó 4F60=Ò 4F3F=Ỏ 4F7E=Õ 4F2E=Ọ "
            + "4F5E=Ô 4F5E27=Ố 4F5E60=Ồ 4F5E3F=Ổ 4F5E7E=Ỗ 4F5E2E=Ộ 4F2B=Ơ 4F2B27=Ớ 4F2B60=Ờ 4F2B3F=Ở 4F2B7E=Ỡ "
            + "4F2B2E=Ợ 5527=Ú 5560=Ù 553F=Ủ 557E=Ũ 552E=Ụ 552B=Ư 552B27=Ứ 552B60=Ừ 552B3F=Ử 552B7E=Ữ "
            + "552B2E=Ự 4927=Í 4960=Ì 493F=Ỉ 497E=Ĩ 492E=Ị 5927=Ý 5960=Ỳ 593F=Ỷ 597E=Ỹ 592E=Ỵ "
            + "4444=Đ 6127=á 6160=à 613F=ả 617E=ã 612E=ạ 615E=â 615E27=ấ 615E60=ầ 615E3F=ẩ 615E7E=ẫ "
            + "615E2E=ậ 6128=ă 612827=ắ 612860=ằ 61283F=ẳ 61287E=ẵ 61282E=ặ 6527=é 6560=è 653F=ẻ 657E=ẽ "
            + "652E=ẹ 655E=ê 655E27=ế 655E60=ề 655E3F=ể 655E7E=ễ 655E2E=ệ 6F27=ó 6F60=ò 6F3F=ỏ 6F7E=õ "
            + "6F2E=ọ 6F5E=ô 6F5E27=ố 6F5E60=ồ 6F5E3F=ổ 6F5E7E=ỗ 6F5E2E=ộ 6F2B=ơ 6F2B27=ớ 6F2B60=ờ 6F2B3F=ở "
            + "6F2B7E=ỡ 6F2B2E=ợ 7527=ú 7560=ù 753F=ủ 757E=ũ 752E=ụ 752B=ư 752B27=ứ 752B60=ừ 752B3F=ử "
            + "752B7E=ữ 752B2E=ự 6927=í 6960=ì 693F=ỉ 697E=ĩ 692E=ị 7927=ý 7960=ỳ 793F=ỷ 797E=ỹ "
            + "792E=ỵ 6464=đ 4464=Đ";

    static final String WINDOWS_1258 = ""
            + "41EC=Á C1=Á 41CC=À C0=À 41D2=Ả 41DE=Ã 41F2=Ạ C2=Â C2EC=Ấ C2CC=Ầ C2D2=Ẩ "
            + "C2DE=Ẫ C2F2=Ậ C3=Ă C3EC=Ắ C3CC=Ằ C3D2=Ẳ C3DE=Ẵ C3F2=Ặ 45EC=É C9=É 45CC=È "
            + "C8=È 45D2=Ẻ 45DE=Ẽ 45F2=Ẹ CA=Ê CAEC=Ế CACC=Ề CAD2=Ể CADE=Ễ CAF2=Ệ 4FEC=Ó "
            + "D3=Ó 4FCC=Ò 4FD2=Ỏ 4FDE=Õ 4FF2=Ọ D4=Ô D4EC=Ố D4CC=Ồ D4D2=Ổ D4DE=Ỗ D4F2=Ộ "
            + "D5=Ơ D5EC=Ớ D5CC=Ờ D5D2=Ở D5DE=Ỡ D5F2=Ợ 55EC=Ú DA=Ú 55CC=Ù D9=Ù 55D2=Ủ "
            + "55DE=Ũ 55F2=Ụ DD=Ư DDEC=Ứ DDCC=Ừ DDD2=Ử DDDE=Ữ DDF2=Ự 49EC=Í CD=Í 49CC=Ì "
            + "49D2=Ỉ 49DE=Ĩ 49F2=Ị 59EC=Ý 59CC=Ỳ 59D2=Ỷ 59DE=Ỹ 59F2=Ỵ D0=Đ 61EC=á E1=á "
            + "61CC=à E0=à 61D2=ả 61DE=ã 61F2=ạ E2=â E2EC=ấ E2CC=ầ E2D2=ẩ E2DE=ẫ E2F2=ậ "
            + "E3=ă E3EC=ắ E3CC=ằ E3D2=ẳ E3DE=ẵ E3F2=ặ 65EC=é E9=é 65CC=è E8=è 65D2=ẻ "
            + "65DE=ẽ 65F2=ẹ EA=ê EAEC=ế EACC=ề EAD2=ể EADE=ễ EAF2=ệ 6FEC=ó F3=ó 6FCC=ò "
            + "6FD2=ỏ 6FDE=õ 6FF2=ọ F4=ô F4EC=ố F4CC=ồ F4D2=ổ F4DE=ỗ F4F2=ộ F5=ơ F5EC=ớ "
            + "F5CC=ờ F5D2=ở F5DE=ỡ F5F2=ợ 75EC=ú FA=ú 75CC=ù F9=ù 75D2=ủ 75DE=ũ 75F2=ụ "
            + "FD=ư FDEC=ứ FDCC=ừ FDD2=ử FDDE=ữ FDF2=ự 69EC=í ED=í 69CC=ì 69D2=ỉ 69DE=ĩ "
            + "69F2=ị 79EC=ý 79CC=ỳ 79D2=ỷ 79DE=ỹ 79F2=ỵ F0=đ FE=\u20ab";

    static final String BKHCM2 = ""
            + "41C1=Á 41C2=À 41C3=Ả 41C4=Ã 41C5=Ạ CA=Â CACB=Ấ CACC=Ầ CACD=Ẩ CACE=Ẫ CAC5=Ậ "
            + "D9=Ă D9C6=Ắ D9C7=Ằ D9C8=Ẳ D9C9=Ẵ D9C5=Ặ 45C1=É 45C2=È 45C3=Ẻ 45C4=Ẽ 45C5=Ẹ "
            + "CF=Ê CFCB=Ế CFCC=Ề CFCD=Ể CFCE=Ễ CFE5=Ệ 4FC1=Ó 4FC2=Ò 4FC3=Ỏ 4FC4=Õ 4FC5=Ọ "
            + "D6=Ô D6CB=Ố D6CC=Ồ D6CD=Ổ D6CE=Ỗ D6C5=Ộ DA=Ơ DAC1=Ớ DAC2=Ờ DAC3=Ở DAC4=Ỡ "
            + "DAC5=Ợ 55C1=Ú 55C2=Ù 55C3=Ủ 55C4=Ũ 55C5=Ụ DB=Ư DBC1=Ứ DBC2=Ừ DBC3=Ử DBC4=Ữ "
            + "DBC5=Ự D1=Í D2=Ì D3=Ỉ D4=Ĩ D5=Ị 59C1=Ý 59C2=Ỳ 59C3=Ỷ 59C4=Ỹ 59C5=Ỵ "
            + "C0=Đ 61E1=á 61E2=à 61E3=ả 61E4=ã 61E5=ạ EA=â EAEB=ấ EAEC=ầ EAED=ẩ EAEE=ẫ "
            + "EAE5=ậ F9=ă F9E6=ắ F9E7=ằ F9E8=ẳ F9E9=ẵ F9E5=ặ 65E1=é 65E2=è 65E3=ẻ 65E4=ẽ "
            + "65E5=ẹ EF=ê EFEB=ế EFEC=ề EFED=ể EFEE=ễ EFE5=ệ 6FE1=ó 6FE2=ò 6FE3=ỏ 6FE4=õ "
            + "6FE5=ọ F6=ô F6EB=ố F6EC=ồ F6ED=ổ F6EE=ỗ F6E5=ộ FA=ơ FAE1=ớ FAE2=ờ FAE3=ở "
            + "FAE4=ỡ FAE5=ợ 75E1=ú 75E2=ù 75E3=ủ 75E4=ũ 75E5=ụ FB=ư FBE1=ứ FBE2=ừ FBE3=ử "
            + "FBE4=ữ FBE5=ự F1=í F2=ì F3=ỉ F4=ĩ F5=ị 79E1=ý 79E2=ỳ 79E3=ỷ 79E4=ỹ "
            + "79E5=ỵ E0=đ";

    private LegacyTables() {}
}
