<#import "template.ftl" as layout>
<#assign preview = msg("cittadinoMailMoreAskedIntro", realmName)>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("cittadinoMailMoreAskedIntro", realmName)}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailMoreAskedHow")}<br><a href="${link}" style="word-break:break-all">${link}</a></p>
<p style="margin:0 0 16px">${msg("cittadinoMailMoreAskedTime")}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailMoreAskedNotYou")}</p>
</@layout.emailLayout>
