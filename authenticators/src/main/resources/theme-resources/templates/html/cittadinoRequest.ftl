<#import "template.ftl" as layout>
<#assign preview = msg("cittadinoMailRequestIntro", realmName)>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("cittadinoMailRequestIntro", realmName)}</p>
<p class="box" style="margin:0 0 16px;padding:14px 8px;border:1px solid #5d7083;background:#f2f7fc;text-align:center;font-size:26px;line-height:36px;font-weight:bold;letter-spacing:2px;font-family:monospace">${reference}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailRequestNext")} ${msg("cittadinoReviewTime")}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailRequestLink")}<br><a href="${link}" style="word-break:break-all">${link}</a></p>
<p style="margin:0 0 16px">${msg("cittadinoMailRequestNotYou")}</p>
</@layout.emailLayout>
