<#-- One frame for every mail. Inline styles and bgcolor: mail programs drop the rest. -->
<#-- What the mail program shows beside the subject: the first sentence, or what a mail of ours names as "preview". -->
<#assign preview = "" buttoned = false>

<#-- The palettes of the pages. Mails know no realm attributes: the town names its palette, or a colour of its own, as a text. -->
<#function color>
  <#local palettes = {"blu": "#0066cc", "verde": "#006b3c", "bordeaux": "#8c1c3b", "viola": "#5b3a9e"}>
  <#if msg("emailColor")?matches("#[0-9A-Fa-f]{6}")><#return msg("emailColor")></#if>
  <#return palettes[msg("townPalette")?trim]!palettes[(properties.paletteDefault)!"blu"]!palettes.blu>
</#function>

<#macro emailLayout>
<#local content><#nested></#local>
<#local contacts = [msg("footerContactEmail"), msg("footerContactPhone")]?filter(contact -> contact?has_content)>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then("ltr", "rtl")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject} - ${realmName}</title>
<style>
a { color: #0059b3; }
@media (max-width: 480px) {
.head, .sheet, .foot { padding-left: 16px !important; padding-right: 16px !important; }
}
@media (prefers-color-scheme: dark) {
body, .page { background: #10202f !important; }
.sheet { background: #1b2f42 !important; color: #f2f4f6 !important; }
.foot, .soft { color: #c3ccd5 !important; }
.box { background: #10202f !important; border-color: #93a5b7 !important; }
.act { border-color: #f2f4f6 !important; }
p a { color: #9cc7ff !important; }
}
</style>
</head>
<body style="margin:0;padding:0;background:#f2f7fc;">
<div style="display:none;max-height:0;overflow:hidden;">${.main.preview!preview}</div>
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f2f7fc" style="background:#f2f7fc;">
<tr><td align="center" style="padding:24px 8px;">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;font-family:'Titillium Web',Arial,sans-serif;">
<tr><td class="head" bgcolor="${color()}" style="padding:20px 32px;background:${color()};color:#ffffff;word-break:break-word;">
<div style="font-size:20px;font-weight:bold;line-height:26px;">${realmName}</div>
<div style="font-size:14px;line-height:22px;">${msg("emailTagline")}</div>
</td></tr>
<tr><td class="sheet" bgcolor="#ffffff" style="padding:24px 32px;background:#ffffff;color:#19191a;font-size:17px;line-height:26px;word-break:break-word;">
<h1 style="margin:0 0 16px;font-size:24px;line-height:30px;">${subject}</h1>
${content}
<#if buttoned>
<p class="soft" style="margin:0;color:#475a6d;font-size:14px;line-height:21px;">${msg("emailLinkCopy")}<br><span style="word-break:break-all;">${link}</span></p>
</#if>
</td></tr>
<tr><td class="foot" style="padding:16px 32px;color:#475a6d;font-size:14px;line-height:21px;word-break:break-word;">
<#if contacts?has_content>${msg("emailHelp", contacts?join(", "))}<br></#if>
${msg("emailAutomatic", realmName)}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
</#macro>

<#macro say text>
<#if !preview?has_content><#assign preview = text></#if>
<p style="margin:0 0 16px;">${text}</p>
</#macro>

<#macro items texts>
<ul style="margin:0 0 16px;padding-left:24px;">
<#list texts as text>
<li>${text}</li>
</#list>
</ul>
</#macro>

<#macro code text>
<p class="box" style="margin:0 0 16px;padding:14px 8px;border:1px solid #5d7083;background:#f2f7fc;text-align:center;font-family:monospace;font-size:34px;line-height:44px;font-weight:bold;letter-spacing:4px;">${text}</p>
</#macro>

<#-- For pages that open without a promise of how long. -->
<#macro address of>
<p style="margin:0 0 16px;"><a href="${of}" style="word-break:break-all;">${of}</a></p>
</#macro>

<#-- At the end of the mail the address stands a second time as plain text, for programs that show no button. -->
<#macro act label>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px;">
<tr><td class="act" bgcolor="${color()}" style="background:${color()};border:1px solid ${color()};border-radius:4px;">
<a href="${link}" style="display:inline-block;padding:12px 24px;color:#ffffff;font-weight:bold;text-decoration:none;">${label}</a>
</td></tr>
</table>
<@say msg("emailLinkLife", linkExpirationFormatter(linkExpiration)) />
<#assign buttoned = true>
</#macro>
