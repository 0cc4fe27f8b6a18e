// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/**
 * The attributes of a citizen's account, as the user profile and the applications know them. The only class that
 * names them; the meaning follows the SPID attribute set where one exists.
 */
public final class CitizenAccount {
    /** {@code F} or {@code M}, as the codice fiscale knows them. */
    public static final String GENDER = "gender";
    /** ISO 8601, {@code yyyy-MM-dd}. */
    public static final String DATE_OF_BIRTH = "dateOfBirth";
    /** Belfiore code of the town or of the foreign state. */
    public static final String PLACE_OF_BIRTH = "placeOfBirth";
    /** Codice fiscale as issued, omocodia included. */
    public static final String FISCAL_NUMBER = "fiscalNumber";

    public static final String ORGANISATION_NAME = "organisationName";
    public static final String ORGANISATION_TAX_NUMBER = "organisationTaxNumber";
    public static final String ORGANISATION_ROLE = "organisationRole";

    /** Belfiore code of the town or of the foreign state. */
    public static final String RESIDENCE_MUNICIPALITY = "residenceMunicipality";

    public static final String RESIDENCE_LOCALITY = "residenceLocality";
    public static final String RESIDENCE_STREET = "residenceStreet";
    public static final String RESIDENCE_NUMBER = "residenceNumber";
    public static final String RESIDENCE_POSTCODE = "residencePostcode";

    /** {@code true} when the domicile is the residence; the other domicile attributes are then absent. */
    public static final String DOMICILE_SAME = "domicileSameAsResidence";

    public static final String DOMICILE_MUNICIPALITY = "domicileMunicipality";
    public static final String DOMICILE_LOCALITY = "domicileLocality";
    public static final String DOMICILE_STREET = "domicileStreet";
    public static final String DOMICILE_NUMBER = "domicileNumber";
    public static final String DOMICILE_POSTCODE = "domicilePostcode";

    /** E.164. */
    public static final String PHONE_NUMBER = "phoneNumber";

    /** {@code strong} while the account is, else absent: for applications that read attributes. No step decides by it. */
    public static final String ASSURANCE_LEVEL = "assuranceLevel";

    /** {@code imported} on accounts that were taken over from an earlier system; for officials alone. */
    public static final String ORIGIN = "accountOrigin";

    public static final String IMPORTED = "imported";

    private CitizenAccount() {}
}
