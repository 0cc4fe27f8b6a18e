<#ftl output_format="plainText">
${msg("cittadinoMailRejectedIntro", realmName)}

${msg("cittadinoMailRejectedReason." + reason)}

${msg("cittadinoMailRejectedErased")}

${msg("cittadinoMailRejectedOffice")}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
