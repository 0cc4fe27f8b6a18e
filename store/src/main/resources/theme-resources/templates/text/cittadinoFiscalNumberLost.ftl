<#ftl output_format="plainText">
${msg("cittadinoMailFiscalNumberLostWhat", realmName)}

${msg("cittadinoMailFiscalNumberLostWhy")}

${msg("cittadinoMailFiscalNumberLostMistyped")}

${msg("cittadinoMailFiscalNumberLostOffice")}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
