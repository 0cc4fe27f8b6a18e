<#import "template.ftl" as layout>
<#assign preview = msg("cittadinoMailBlockedWhat", realmName)>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("cittadinoMailBlockedWhat", realmName)}</p>
<#if link?has_content>
<p style="margin:0 0 16px">${msg("cittadinoMailBlockedBack")}<br><a href="${link}" style="word-break:break-all">${link}</a></p>
<#else>
<p style="margin:0 0 16px">${msg("cittadinoMailBlockedOffice")}</p>
</#if>
<p style="margin:0 0 16px">${msg("cittadinoMailBlockedNotYou")}</p>
</@layout.emailLayout>
