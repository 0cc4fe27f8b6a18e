<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("cittadinoMailCodeIntro", realmName)}</p>
<p style="margin:24px 0;text-align:center;font-size:34px;line-height:44px;font-weight:bold;letter-spacing:4px;font-family:monospace"><span>${code?substring(0, 4)}</span><span style="padding-left:14px">${code?substring(4)}</span></p>
<p>${msg("cittadinoMailCodeLife", minutes)}</p>
<p>${msg("cittadinoMailCodeLink")}<br><a href="${link}">${link}</a></p>
<p>${msg("cittadinoMailNotYou")}</p>
</@layout.emailLayout>
