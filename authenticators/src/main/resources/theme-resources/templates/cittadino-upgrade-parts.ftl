<#-- The ways out of a page on the way up; inside a form. -->
<#macro out others=true main=false>
  <div class="cit-actions">
    <#if others>
      <button class="cit-button cit-button-secondary" id="cittadino-ways" type="submit" name="upgrade" value="ways" formnovalidate>${msg("cittadinoUpgradeWays")}</button>
    </#if>
    <button class="cit-button<#if !main> cit-button-secondary</#if>" id="cittadino-leave" type="submit" name="upgrade" value="leave" formnovalidate>${padlockGuarded?then(msg("cittadinoPadlockLeave"), msg("cittadinoPadlockOwnLeave"))}</button>
  </div>
</#macro>
