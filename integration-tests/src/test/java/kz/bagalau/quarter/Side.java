package kz.bagalau.quarter;

import kz.bagalau.environment.Account;

/**
 * One of the two councils, with the people who play in it.
 *
 * @param name as it stands on every page
 * @param ownWords words of its own decision that the other does not have
 */
record Side(
        String name,
        Account hr,
        Account official,
        Account head,
        Account employee,
        String employeeSurname,
        Side.Words ownWords) {

    /** What is visibly different. */
    record Words(String methodology, String strangersMethodology) {}

    static final Side ALATAU = new Side(
            "Алатау",
            Account.ALATAU_HR,
            Account.ALATAU_OFFICIAL,
            Account.ALATAU_HEAD,
            Account.ALATAU_EMPLOYEE,
            "Жақсылықова",
            new Words("Алатау", "Сарысу"));

    static final Side SARYSU = new Side(
            "Сарысу",
            Account.SARYSU_HR,
            Account.SARYSU_OFFICIAL,
            Account.SARYSU_HEAD,
            Account.SARYSU_EMPLOYEE,
            "Бекмұратов",
            new Words("Сарысу", "Алатау"));
}
