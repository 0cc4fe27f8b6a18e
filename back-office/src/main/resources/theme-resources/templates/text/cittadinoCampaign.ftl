<#ftl output_format="plainText">
${msg("cittadinoMailCampaignIntro", realmName)}

${msg("cittadinoMailCampaignWhy")}

${msg("cittadinoMailCampaignGain")}

${msg("cittadinoMailCampaignHow")}
${link}

${msg("cittadinoMailCampaignPassword")}

${msg("cittadinoMailCampaignNotYou")}

${msg("cittadinoMailCampaignLeave")}
${leave}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
