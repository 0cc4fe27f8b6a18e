<#-- Italian time whatever the server's clock says; British order of the date, because plain "en" would be American. -->
<#setting time_zone="Europe/Rome">
<#setting locale=(locale.language == "en")?then("en_GB", locale.language)>
<#assign facts = []>
<#if which??>
  <#assign key = "eventCredential." + which>
  <#if msg(key) != key><#assign facts = [msg("eventWhich", msg(key))]></#if>
</#if>
<#assign facts = facts + [msg("eventWhen", event.date?date?string.long, event.date?time?string("HH:mm"))]>
<#if event.ipAddress??><#assign facts = facts + [msg("eventWhere", event.ipAddress)]></#if>
<@mail.items facts />
