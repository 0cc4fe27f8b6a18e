<#ftl output_format="plainText">
${msg("cittadinoMailMoreAskedIntro", realmName)}

${msg("cittadinoMailMoreAskedHow")}
${link}

${msg("cittadinoMailMoreAskedTime")}

${msg("cittadinoMailMoreAskedNotYou")}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
