<#ftl output_format="plainText">
${msg("cittadinoMailUpgradeIntro", realmName)}

    ${code?substring(0, 4)} ${code?substring(4)}

${msg("cittadinoMailCodeLife", minutes)}

${msg("cittadinoMailUpgradeNotYou")}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
