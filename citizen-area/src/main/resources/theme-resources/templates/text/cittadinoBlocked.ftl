<#ftl output_format="plainText">
${msg("cittadinoMailBlockedWhat", realmName)}

<#if link?has_content>
${msg("cittadinoMailBlockedBack")}
${link}
<#else>
${msg("cittadinoMailBlockedOffice")}
</#if>

${msg("cittadinoMailBlockedNotYou")}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
