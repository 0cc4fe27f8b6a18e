<#import "template.ftl" as layout>
<#assign preview = msg("cittadinoMailRaisedIntro", realmName)>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("cittadinoMailRaisedIntro", realmName)}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailRaisedHow")}<br><a href="${link}" style="word-break:break-all">${link}</a></p>
<p style="margin:0 0 16px">${msg("cittadinoMailRaisedNotYou")}</p>
</@layout.emailLayout>
