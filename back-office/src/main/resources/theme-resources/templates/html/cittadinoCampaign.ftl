<#import "template.ftl" as layout>
<#assign preview = msg("cittadinoMailCampaignIntro", realmName)>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("cittadinoMailCampaignIntro", realmName)}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailCampaignWhy")}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailCampaignGain")}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailCampaignHow")}<br><a href="${link}" style="word-break:break-all">${link}</a></p>
<p style="margin:0 0 16px">${msg("cittadinoMailCampaignPassword")}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailCampaignNotYou")}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailCampaignLeave")}<br><a href="${leave}" style="word-break:break-all">${leave}</a></p>
</@layout.emailLayout>
