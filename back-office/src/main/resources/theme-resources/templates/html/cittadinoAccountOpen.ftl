<#import "template.ftl" as layout>
<#assign preview = msg("cittadinoMailOpenIntro", realmName)>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("cittadinoMailOpenIntro", realmName)}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailOpenName")}<br><strong>${username}</strong></p>
<p style="margin:0 0 16px">${msg("cittadinoMailOpenHow")}<br><a href="${link}" style="word-break:break-all">${link}</a></p>
</@layout.emailLayout>
